# syntax=docker/dockerfile:1
# One image, one binary: `serve` (default), `worker`, `migrate`.

ARG NODE=node:24.11.1-bookworm-slim
ARG RUST=rust:1.95.0-bookworm
ARG DEBIAN=debian:12.12-slim

FROM ${NODE} AS screens
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY frontend/ ./
RUN npm run build

FROM ${RUST} AS server
WORKDIR /build
ENV CARGO_INCREMENTAL=0
COPY Cargo.toml Cargo.lock ./
# What SQLite is compiled with.
COPY .cargo/ .cargo/
COPY crates/ crates/
# The tests' crate names a file of its own outside crates/; cargo reads every manifest.
COPY tests/http/ tests/http/
COPY --from=screens /build/frontend/dist frontend/dist
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/build/target \
    cargo build --release --locked --package keizoku-server \
    && install -D target/release/keizoku /out/keizoku

FROM ${DEBIAN}
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
# The product, and the origin where packages run.
EXPOSE 8080 8081
# Ready means: the database answers and its schema is up to date.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["keizoku", "health"]
ENTRYPOINT ["tini", "--", "keizoku"]
CMD ["serve"]
