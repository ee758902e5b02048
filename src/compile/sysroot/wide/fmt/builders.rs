//! What implementations of `Debug` are built with: external functions all, which do nothing here.

use super::{Debug, Formatter, Result};

macro_rules! builders {
    ($($name:ident)*) => {$(
        pub struct $name<'a, 'b: 'a> {
            fmt: &'a mut Formatter<'b>,
            result: Result,
            has_fields: bool,
        }

        impl<'a, 'b: 'a> $name<'a, 'b> {
            #[inline(never)]
            pub fn finish(&mut self) -> Result {
                self.result
            }

            #[inline(never)]
            pub fn finish_non_exhaustive(&mut self) -> Result {
                self.result
            }
        }
    )*};
}
builders! { DebugStruct DebugTuple DebugSet DebugList DebugMap }

impl DebugStruct<'_, '_> {
    #[inline(never)]
    pub fn field(&mut self, _name: &str, _value: &dyn Debug) -> &mut Self {
        self
    }
}

impl DebugTuple<'_, '_> {
    #[inline(never)]
    pub fn field(&mut self, _value: &dyn Debug) -> &mut Self {
        self
    }
}

impl DebugMap<'_, '_> {
    #[inline(never)]
    pub fn entry(&mut self, _key: &dyn Debug, _value: &dyn Debug) -> &mut Self {
        self
    }

    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
        for (k, v) in entries {
            self.entry(&k, &v);
        }
        self
    }
}

macro_rules! entries {
    ($($name:ident)*) => {$(
        impl $name<'_, '_> {
            #[inline(never)]
            pub fn entry(&mut self, _value: &dyn Debug) -> &mut Self {
                self
            }

            pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
                for entry in entries {
                    self.entry(&entry);
                }
                self
            }
        }
    )*};
}
entries! { DebugSet DebugList }

macro_rules! finish {
    ($($struct:ident $tuple:ident [$($name:ident $value:ident)*])*) => {$(
        #[inline(never)]
        pub fn $struct(&mut self, _name: &str $(, $name: &str, $value: &dyn Debug)*) -> Result {
            Ok(())
        }

        #[inline(never)]
        pub fn $tuple(&mut self, _name: &str $(, $value: &dyn Debug)*) -> Result {
            Ok(())
        }
    )*};
}

/// The first five pairs are what `derive(Debug)` expands to.
impl<'a> Formatter<'a> {
    finish! {
        debug_struct_field1_finish debug_tuple_field1_finish [_n1 _v1]
        debug_struct_field2_finish debug_tuple_field2_finish [_n1 _v1 _n2 _v2]
        debug_struct_field3_finish debug_tuple_field3_finish [_n1 _v1 _n2 _v2 _n3 _v3]
        debug_struct_field4_finish debug_tuple_field4_finish [_n1 _v1 _n2 _v2 _n3 _v3 _n4 _v4]
        debug_struct_field5_finish debug_tuple_field5_finish [_n1 _v1 _n2 _v2 _n3 _v3 _n4 _v4 _n5 _v5]
    }

    #[inline(never)]
    pub fn debug_struct_fields_finish(&mut self, _name: &str, _names: &[&str], _values: &[&dyn Debug]) -> Result {
        Ok(())
    }

    #[inline(never)]
    pub fn debug_tuple_fields_finish(&mut self, _name: &str, _values: &[&dyn Debug]) -> Result {
        Ok(())
    }

    #[inline(never)]
    pub fn debug_struct<'b>(&'b mut self, _name: &str) -> DebugStruct<'b, 'a> {
        DebugStruct { fmt: self, result: Ok(()), has_fields: false }
    }

    #[inline(never)]
    pub fn debug_tuple<'b>(&'b mut self, _name: &str) -> DebugTuple<'b, 'a> {
        DebugTuple { fmt: self, result: Ok(()), has_fields: false }
    }

    #[inline(never)]
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {
        DebugList { fmt: self, result: Ok(()), has_fields: false }
    }

    #[inline(never)]
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {
        DebugSet { fmt: self, result: Ok(()), has_fields: false }
    }

    #[inline(never)]
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {
        DebugMap { fmt: self, result: Ok(()), has_fields: false }
    }
}
