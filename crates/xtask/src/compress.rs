//! Brotli and gzip, at their best and without a time stamp.

use std::io::{self, Write as _};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

/// A file as a browser may ask for it.
#[derive(Clone, Debug)]
pub(crate) struct Encoded {
    /// Brotli, quality 11.
    pub(crate) br: Vec<u8>,
    /// Gzip, level 9, no name and no time.
    pub(crate) gz: Vec<u8>,
}

/// Compresses some bytes both ways; the same bytes always give the same result.
///
/// # Errors
///
/// None in practice: both write to memory.
pub(crate) fn encode(bytes: &[u8]) -> io::Result<Encoded> {
    let mut br = Vec::new();
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut br, &params)?;
    // 255 stands for an unknown system, so that no machine shows through.
    let mut gzip =
        GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(Encoded { br, gz: gzip.finish()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn both_encodings_give_the_bytes_back() {
        let text = b"one in the page, one in the page, one in the page".repeat(20);
        let Encoded { br, gz } = encode(&text).expect("memory takes everything");
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut br.as_slice(), &mut back).expect("it is brotli");
        assert_eq!(back, text);
        back.clear();
        flate2::read::GzDecoder::new(gz.as_slice()).read_to_end(&mut back).expect("it is gzip");
        assert_eq!(back, text);
        assert!(br.len() < text.len() && gz.len() < text.len());
    }

    #[test]
    fn a_gzip_file_tells_neither_time_nor_system() {
        let gz = encode(b"text").expect("memory takes everything").gz;
        assert_eq!(&gz[3..10], &[0, 0, 0, 0, 0, 2, 255]);
    }
}
