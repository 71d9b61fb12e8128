//! The two databases and the macro that runs a test on each of them.

/// A database that the product runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The embedded default.
    Sqlite,
    /// The server, chosen by its URL.
    Postgres,
}

impl Engine {
    /// Both, for tests that loop.
    pub const ALL: [Self; 2] = [Self::Sqlite, Self::Postgres];

    /// The name used in test names and file names.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

/// Something that a test asks for by the type of its argument, made on a given engine.
pub trait OnEngine: Sized {
    /// Makes a fresh one; two never share rows.
    fn on(engine: Engine) -> impl Future<Output = Self>;
}

/// Runs each named test function on SQLite and on PostgreSQL.
///
/// ```ignore
/// async fn an_order_keeps_its_price(db: TestDatabase) { … }
///
/// keizoku_testkit::both_databases!(an_order_keeps_its_price);
/// ```
///
/// A function that is not named here is dead code, which the lints refuse, so no test can be forgotten.
#[macro_export]
macro_rules! both_databases {
    ($($test:ident),+ $(,)?) => {
        $(
            mod $test {
                #[test]
                fn sqlite() {
                    $crate::engine::run($crate::Engine::Sqlite, super::$test);
                }

                #[test]
                fn postgres() {
                    $crate::engine::run($crate::Engine::Postgres, super::$test);
                }
            }
        )+
    };
}

/// Makes what the test asks for and drives it on a runtime of its own.
///
/// # Panics
/// When the test fails.
pub fn run<T: OnEngine, F: Future<Output = ()>>(engine: Engine, test: impl FnOnce(T) -> F) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a tokio runtime")
        .block_on(async { test(T::on(engine).await).await });
}
