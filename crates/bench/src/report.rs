//! The table: one line per figure, both databases side by side.

use std::fmt;

use keizoku_testkit::Engine;

/// What a figure is held against.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Aim {
    /// Product divided by bare, at most.
    Ratio(f64),
    /// The product's own value, at most, in its unit.
    AtMost(f64),
    /// Shown for its own sake.
    None,
}

/// A value with its unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Value {
    /// The number.
    pub(crate) number: f64,
    /// `ms`, `MB`, `/s`.
    pub(crate) unit: &'static str,
}

impl Value {
    /// Milliseconds.
    pub(crate) const fn ms(number: f64) -> Self {
        Self { number, unit: " ms" }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if self.number < 10.0 { 2 } else { usize::from(self.number < 100.0) };
        write!(out, "{:.digits$}{}", self.number, self.unit)
    }
}

/// What was measured on one database.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading {
    /// The bare side, where there is one.
    pub(crate) bare: Option<Value>,
    /// The product.
    pub(crate) product: Value,
    /// How many times the bare side the product costs.
    pub(crate) ratio: Option<f64>,
}

#[derive(Debug)]
struct Figure {
    name: String,
    aim: Aim,
    readings: [Option<Reading>; 2],
}

/// The figures in the order of their first reading.
#[derive(Debug, Default)]
pub(crate) struct Report {
    figures: Vec<Figure>,
}

const fn place(engine: Engine) -> usize {
    match engine {
        Engine::Sqlite => 0,
        Engine::Postgres => 1,
    }
}

impl Report {
    /// Writes a reading down, and tells it on standard error while the run goes on.
    pub(crate) fn add(&mut self, engine: Engine, name: &str, aim: Aim, reading: Reading) {
        eprintln!("  {name}: {}", cells(Some(&reading), aim).join(" | "));
        let known = self.figures.iter().position(|figure| figure.name == name);
        let figure = known.unwrap_or_else(|| {
            self.figures.push(Figure { name: name.to_owned(), aim, readings: [None, None] });
            self.figures.len() - 1
        });
        if let Some(figure) = self.figures.get_mut(figure) {
            figure.readings[place(engine)] = Some(reading);
        }
    }
}

fn cells(reading: Option<&Reading>, aim: Aim) -> [String; 3] {
    let Some(reading) = reading else { return ["".into(), "".into(), "".into()] };
    let met = match aim {
        Aim::Ratio(most) => reading.ratio.map(|ratio| ratio <= most),
        Aim::AtMost(most) => Some(reading.product.number <= most),
        Aim::None => None,
    };
    let verdict = met.map_or("", |met| if met { " ok" } else { " MISSED" });
    let ratio = reading.ratio.map(|ratio| format!("{ratio:.2} ×")).unwrap_or_default();
    [
        reading.bare.map(|value| value.to_string()).unwrap_or_default(),
        reading.product.to_string(),
        format!("{ratio}{verdict}").trim().to_owned(),
    ]
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["figure", "aim", "SQLite bare", "product", "", "PostgreSQL bare", "product", ""];
        let mut lines = vec![head.map(str::to_owned).to_vec()];
        for figure in &self.figures {
            let aim = match figure.aim {
                Aim::Ratio(most) => format!("≤ {most} ×"),
                Aim::AtMost(most) => format!("≤ {most}"),
                Aim::None => String::new(),
            };
            let both = figure.readings.iter().flat_map(|reading| cells(reading.as_ref(), figure.aim));
            lines.push([figure.name.clone(), aim].into_iter().chain(both).collect());
        }
        let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..head.len()).map(width).collect();
        for (number, line) in lines.iter().enumerate() {
            let padded: Vec<String> = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
            writeln!(out, "| {} |", padded.join(" | "))?;
            if number == 0 {
                let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
                writeln!(out, "| {} |", rule.join(" | "))?;
            }
        }
        Ok(())
    }
}
