//! The JSON Schemas are files, so that a change of a format is seen. They are made of the types that are written.

use schemars::JsonSchema;
use snapbox::data::DataFormat;
use snapbox::{Data, assert_data_eq};
use std::path::Path;

/// The file, by its path below this folder, is the schema of the type.
pub(super) fn assert_describes<Document: JsonSchema>(file: &str, title: &str) {
    let mut schema = schemars::schema_for!(Document);
    schema.insert("title".to_owned(), title.into());
    let text = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report").join(file);
    assert_data_eq!(text, Data::read_from(&path, Some(DataFormat::Text)).raw());
}
