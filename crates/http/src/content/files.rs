//! A file of a package, or a film, sent piece by piece as the database holds it; whole, or the part that a player of films asks for.

use actix_web::body::SizedStream;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::{Stream, stream};
use keizoku_app::learning::scorm::content::{self, PIECE};
use keizoku_app::learning::video::content as films;
use keizoku_app::{App, AppError};
use keizoku_domain::id::{ScormPackageId, VideoId};
use keizoku_domain::learning::scorm::media::media_type;

use crate::ordering::documents::range::{Asked, asked};

/// What the origin answers where there is nothing to show.
pub(super) fn refuse(error: &AppError) -> HttpResponse {
    if matches!(error, AppError::NotFound) {
        return HttpResponse::NotFound().finish();
    }
    tracing::error!(%error, "a package or a film cannot be read");
    HttpResponse::InternalServerError().finish()
}

/// `GET /c/{ticket}/f/{path}`.
pub(super) async fn file(request: HttpRequest, app: web::Data<App>, path: web::Path<(String, String)>) -> HttpResponse {
    // A worker of the browser would outlive the ticket.
    if request.headers().contains_key("service-worker") {
        return HttpResponse::NotFound().finish();
    }
    let (ticket, path) = path.into_inner();
    send(&request, &app, &ticket, &path).await.unwrap_or_else(|error| refuse(&error))
}

/// `GET /v/{ticket}/film.mp4`.
pub(super) async fn film(request: HttpRequest, app: web::Data<App>, ticket: web::Path<String>) -> HttpResponse {
    let sent = match films::film(&app, &ticket).await {
        Ok(film) => Sent { source: Source::Film(film.video), media: "video/mp4", size: film.size, sha256: film.sha256 },
        Err(error) => return refuse(&error),
    };
    let mut response = sent.answer(&request, &app).unwrap_or_else(|error| refuse(&error));
    super::policy(&request, &app, &mut response, super::FILM);
    // The learner's page, which is on another origin, plays it; it is no page and holds no script.
    let shared = HeaderValue::from_static("cross-origin");
    response.headers_mut().insert(HeaderName::from_static("cross-origin-resource-policy"), shared);
    response
}

async fn send(request: &HttpRequest, app: &App, ticket: &str, path: &str) -> Result<HttpResponse, AppError> {
    let package = content::package(app, ticket).await?;
    let file = content::file(app, package, path).await?;
    let (source, media) = (Source::File(package, file.number), media_type(&file.path));
    let mut response = Sent { source, media, size: file.size, sha256: file.sha256 }.answer(request, app)?;
    super::policy(request, app, &mut response, super::PACKAGE);
    Ok(response)
}

/// Where the bytes come from.
#[derive(Clone, Copy)]
enum Source {
    /// A file of a package, by its number.
    File(ScormPackageId, i32),
    /// The film of a video.
    Film(VideoId),
}

impl Source {
    async fn piece(self, app: &App, number: i32) -> Result<Vec<u8>, AppError> {
        match self {
            Self::File(package, file) => content::piece(app, package, file, number).await,
            Self::Film(video) => films::piece(app, video, number).await,
        }
    }
}

/// Something that may be sent.
struct Sent {
    source: Source,
    media: &'static str,
    size: u64,
    sha256: String,
}

impl Sent {
    /// The whole of it, the part that is asked for, or that nothing has changed.
    fn answer(self, request: &HttpRequest, app: &App) -> Result<HttpResponse, AppError> {
        let tag = format!("\"{}\"", self.sha256.get(..32).unwrap_or(&self.sha256));
        let text = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        let known = text(header::IF_NONE_MATCH).is_some_and(|known| known.split(',').any(|one| one.trim() == tag));
        // A part of what has changed meanwhile would not fit to the other parts.
        let fits = text(header::IF_RANGE).is_none_or(|held| held.trim() == tag);
        let length = usize::try_from(self.size).map_err(AppError::internal)?;
        let part = if fits { asked(text(header::RANGE), length) } else { Asked::Whole };
        let (status, bytes) = match part {
            _ if known => (StatusCode::NOT_MODIFIED, 0..0),
            Asked::Whole => (StatusCode::OK, 0..length),
            Asked::Part(bytes) => (StatusCode::PARTIAL_CONTENT, bytes),
            Asked::Outside => (StatusCode::RANGE_NOT_SATISFIABLE, 0..0),
        };
        let mut response = HttpResponse::build(status);
        response
            .insert_header((header::ETAG, tag))
            .insert_header((header::ACCEPT_RANGES, "bytes"))
            .insert_header((header::CACHE_CONTROL, "private, max-age=3600"));
        if status == StatusCode::PARTIAL_CONTENT {
            let said = format!("bytes {}-{}/{length}", bytes.start, bytes.end.saturating_sub(1));
            response.insert_header((header::CONTENT_RANGE, said));
        } else if status == StatusCode::RANGE_NOT_SATISFIABLE {
            response.insert_header((header::CONTENT_RANGE, format!("bytes */{length}")));
        }
        if !matches!(status, StatusCode::OK | StatusCode::PARTIAL_CONTENT) {
            return Ok(response.finish());
        }
        response.content_type(self.media);
        let size = u64::try_from(bytes.len()).map_err(AppError::internal)?;
        Ok(if request.method() == Method::HEAD {
            // Its length is told, and nothing is read for it.
            response.body(SizedStream::new(size, stream::empty::<Result<Bytes, AppError>>()))
        } else {
            response.body(SizedStream::new(size, pieces(app.clone(), self.source, bytes)))
        })
    }
}

/// The bytes from piece to piece.
fn pieces(app: App, source: Source, bytes: std::ops::Range<usize>) -> impl Stream<Item = Result<Bytes, AppError>> {
    stream::try_unfold(bytes.start, move |at| {
        let (app, end) = (app.clone(), bytes.end);
        async move {
            if at >= end {
                return Ok(None);
            }
            let number = i32::try_from(at / PIECE).map_err(AppError::internal)?;
            let piece = source.piece(&app, number).await?;
            let from = at % PIECE;
            let to = piece.len().min(from + (end - at));
            let sent = piece.get(from..to).filter(|sent| !sent.is_empty());
            let sent = sent.ok_or_else(|| AppError::internal("a file ends early"))?;
            Ok(Some((Bytes::copy_from_slice(sent), at + sent.len())))
        }
    })
}
