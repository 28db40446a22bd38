package org.passeport.platform;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code (ISO/IEC 18004, medium error correction) as one SVG path: black modules of one unit, in a square whose side
 * includes the four quiet modules of each edge.
 *
 * @param side number of units of a side
 * @param path the {@code d} of an SVG path
 */
public record QrCode(int side, String path) {

    private static final int QUIET = 4;

    public static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size * code.size)
                .filter(i -> code.getModule(i % code.size, i / code.size))
                .mapToObj(i -> "M" + (i % code.size + QUIET) + "," + (i / code.size + QUIET) + "h1v1h-1z")
                .collect(Collectors.joining());
        return new QrCode(code.size + 2 * QUIET, path);
    }
}
