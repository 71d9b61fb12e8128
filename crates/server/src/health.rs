//! Whether the server beside this process answers: an image for containers needs no other program for it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::Outcome;

const PATIENCE: Duration = Duration::from_secs(3);

/// Asks `/readyz` of the server that listens on `bind`.
pub(crate) fn check(bind: &str) -> Outcome {
    let mut stream = TcpStream::connect_timeout(&reachable(bind)?, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.write_all(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer)?;
    if answer.split_whitespace().nth(1) == Some("200") {
        Ok(())
    } else {
        Err(format!("not ready: {}", answer.trim_end()).into())
    }
}

/// The address to reach a listener by: one that listens everywhere is met on this machine.
fn reachable(bind: &str) -> Result<SocketAddr, std::net::AddrParseError> {
    bind.replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]").replace("localhost", "127.0.0.1").parse()
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    /// A server that gives one answer.
    fn answering(status: &'static str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = String::new();
            BufReader::new(stream.try_clone().unwrap()).read_line(&mut asked).unwrap();
            assert_eq!(asked, "GET /readyz HTTP/1.1\r\n");
            stream.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).unwrap();
        });
        address
    }

    #[test]
    fn a_ready_server_is_healthy_and_no_other() {
        assert!(check(&answering("200 OK")).is_ok());
        assert!(check(&answering("503 Service Unavailable")).is_err());
        let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        assert!(check(&nobody).is_err());
    }

    #[test]
    fn a_server_that_listens_everywhere_is_met_here() {
        assert_eq!(reachable("0.0.0.0:8080").unwrap().to_string(), "127.0.0.1:8080");
        assert_eq!(reachable("[::]:8080").unwrap().to_string(), "[::1]:8080");
    }
}
