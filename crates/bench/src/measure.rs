//! Rounds in which two sides take turns, and what is made of them.

use std::time::Instant;

use crate::Outcome;
use crate::report::{Reading, Value};

/// The middle of some values.
pub(crate) fn median(values: &[f64]) -> f64 {
    percentile(values, 50)
}

/// The value below which `percent` of them lie.
pub(crate) fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

/// Milliseconds since `begun`.
pub(crate) fn ms_since(begun: Instant) -> f64 {
    begun.elapsed().as_secs_f64() * 1e3
}

/// The two sides' values, round by round.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    bare: Vec<f64>,
    product: Vec<f64>,
}

impl Turns {
    /// Runs both sides `rounds` times after one round that is not counted, each round beginning with the other side.
    pub(crate) async fn take(
        rounds: usize,
        mut bare: impl AsyncFnMut() -> Outcome<f64>,
        mut product: impl AsyncFnMut() -> Outcome<f64>,
    ) -> Outcome<Self> {
        let mut turns = Self::default();
        for round in 0..=rounds {
            let (bare, product) = if round % 2 == 0 {
                let bare = bare().await?;
                (bare, product().await?)
            } else {
                let product = product().await?;
                (bare().await?, product)
            };
            if round > 0 {
                turns.bare.push(bare);
                turns.product.push(product);
            }
        }
        Ok(turns)
    }

    /// Values that are times: the product costs product ÷ bare.
    pub(crate) fn times(&self) -> Reading {
        self.reading(" ms", |bare, product| product / bare)
    }

    /// Values that are rates: the product costs bare ÷ product.
    pub(crate) fn rates(&self) -> Reading {
        self.reading(" /s", |bare, product| bare / product)
    }

    fn reading(&self, unit: &'static str, cost: impl Fn(f64, f64) -> f64) -> Reading {
        let ratios: Vec<f64> =
            self.bare.iter().zip(&self.product).map(|(bare, product)| cost(*bare, *product)).collect();
        Reading {
            bare: Some(Value { number: median(&self.bare), unit }),
            product: Value { number: median(&self.product), unit },
            ratio: Some(median(&ratios)),
        }
    }
}
