# syntax=docker/dockerfile:1
# One image, one binary: `serve` (default), `worker`, `migrate`.

FROM node:24-bookworm-slim AS screens
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY frontend/ ./
RUN npm run build

FROM rust:1.95-bookworm AS server
WORKDIR /build
ENV CARGO_INCREMENTAL=0
COPY Cargo.toml Cargo.lock ./
COPY crates/ crates/
# The tests' crate names a file of its own outside crates/; cargo reads every manifest.
COPY tests/http/ tests/http/
COPY --from=screens /build/frontend/dist frontend/dist
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo build --release --locked --package keizoku-server \
    && install -D target/release/keizoku /out/keizoku

FROM debian:bookworm-slim
# Certificates for mail servers and PostgreSQL over TLS; tini passes signals on and collects children.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates tini \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data --create-home --shell /usr/sbin/nologin keizoku
COPY --from=server /out/keizoku /usr/local/bin/keizoku
USER 10001:10001
WORKDIR /data
VOLUME /data
ENV KEIZOKU_BIND=0.0.0.0:8080 \
    KEIZOKU_DATA_DIR=/data \
    KEIZOKU_LOG_FORMAT=json
EXPOSE 8080
ENTRYPOINT ["tini", "--", "keizoku"]
CMD ["serve"]
