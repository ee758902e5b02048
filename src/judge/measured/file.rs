//! Files of measurements: what many cells share is said once.

use super::{Estimate, Measurements, SCHEMA};
use crate::read::samples::Scenario;
use std::collections::{BTreeMap, HashMap};

impl Measurements {
    /// Reads a file of measurements.
    pub fn read(text: &str) -> Result<Measurements, String> {
        let value: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        match value.get("schema").and_then(serde_json::Value::as_u64) {
            Some(version) if version == u64::from(SCHEMA) => {
                let read: Measurements = serde_json::from_value(value).map_err(|error| error.to_string())?;
                Ok(read.filled())
            }
            Some(version) => Err(format!("its schema is {version}, and this program reads {SCHEMA}")),
            None => Err("it has no `schema`: `asm-matrix measure --save FILE` writes such files".to_owned()),
        }
    }

    /// With the results of cells that are those of others, which files leave out.
    fn filled(mut self) -> Measurements {
        let own = self.cells.iter().filter(|cell| cell.same_as.is_none());
        let known: HashMap<String, BTreeMap<Scenario, Estimate>> =
            own.map(|cell| (format!("{}/{}", cell.target, cell.probe), cell.results.clone())).collect();
        for cell in &mut self.cells {
            if let Some(results) = cell.same_as.as_ref().and_then(|same| known.get(same)) {
                cell.results.clone_from(results);
            }
        }
        self
    }

    /// Without them.
    #[must_use]
    pub fn for_file(mut self) -> Measurements {
        self.cells.iter_mut().filter(|cell| cell.same_as.is_some()).for_each(|cell| cell.results.clear());
        self
    }
}
