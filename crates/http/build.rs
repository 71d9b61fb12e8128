//! The screens are built apart. Without them the build goes on, and the server says so instead of showing them.

fn main() {
    let dist = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../frontend/dist");
    // Embedding asks for the folder; an error here shows up there.
    let _made = std::fs::create_dir_all(&dist);
    println!("cargo::rerun-if-changed={}", dist.display());
}
