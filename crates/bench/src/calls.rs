//! The cheapest authenticated call beside a bare handler that answers the same bytes.

use actix_web::{HttpResponse, HttpServer, web};
use keizoku_testkit::Engine;

use crate::fixture::Fixture;
use crate::load::{Bounds, Call, body, round};
use crate::measure::Turns;
use crate::product::{Product, Served, free_port, workers};
use crate::report::{Aim, Report};
use crate::{Outcome, Sizes};

/// A call that needs a token and one row, the vendor's policy: none needs less.
const PATH: &str = "/api/v1/start-months";

/// Calls per second of both.
pub(crate) async fn measure(engine: Engine, sizes: &Sizes, report: &mut Report) -> Outcome<()> {
    let product = Product::fresh(engine).await?;
    let fixture = Fixture::new();
    fixture.make(&product).await?;
    let served = product.serve().await?;
    let call = Call::one(served.address, PATH, Some(fixture.applicant_token(&product).await?));
    let answer = body(&call).await?;
    let bare = bare_handler(answer).await?;
    let bare_call = Call::one(bare.address, "/", None);
    let bounds = Bounds { calls: sizes.calls * 10, ..sizes.bounds() };
    let turns = Turns::take(
        sizes.rounds,
        async || Ok(round(&bare_call, sizes.connections, bounds).await?.per_second),
        async || Ok(round(&call, sizes.connections, bounds).await?.per_second),
    )
    .await?;
    report.add(engine, "cheapest authenticated call", Aim::None, turns.rates());
    bare.handle.stop(false).await;
    served.handle.stop(false).await;
    Ok(())
}

async fn bare_handler(answer: Vec<u8>) -> Outcome<Served> {
    let (listener, address) = free_port().await?;
    let answer = web::Bytes::from(answer);
    let server = HttpServer::new(move || {
        let answer = answer.clone();
        actix_web::App::new().default_service(web::to(move || {
            let answer = answer.clone();
            async move { HttpResponse::Ok().content_type("application/json").body(answer) }
        }))
    })
    .workers(workers())
    .disable_signals()
    .listen(listener)?
    .run();
    let handle = server.handle();
    tokio::spawn(server);
    Ok(Served { address, handle })
}
