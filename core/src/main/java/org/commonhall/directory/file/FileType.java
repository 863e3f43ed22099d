package org.commonhall.directory.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.commonhall.Bytes;

/** Tells by the first bytes whether content is what its media type says, so that no page hides in a picture. */
final class FileType {
    private static final String ZIP = "504b0304";
    private static final ImmutableMap<String, String> MAGIC = ImmutableMap.<String, String>builder()
            .put("image/jpeg", "ffd8ff")
            .put("image/png", "89504e470d0a1a0a")
            .put("image/gif", "47494638")
            .put("image/webp", "52494646")
            .put("application/pdf", "255044462d")
            .put("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP)
            .put("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ZIP)
            .put("application/vnd.openxmlformats-officedocument.presentationml.presentation", ZIP)
            .build();
    private static final String TEXT = "text/plain";

    private FileType() {}

    static ImmutableSet<String> known() {
        return ImmutableSet.<String>builder().addAll(MAGIC.keySet()).add(TEXT).build();
    }

    /** A type that is not known here is taken at its word: whoever allowed it answers for it. */
    static boolean matches(String mediaType, Bytes content) {
        byte[] bytes = content.toArray();
        String magic = MAGIC.get(mediaType);
        if (magic != null) {
            byte[] start = HexFormat.of().parseHex(magic);
            return bytes.length >= start.length
                    && Arrays.equals(bytes, 0, start.length, start, 0, start.length)
                    && (!mediaType.equals("image/webp") || isWebp(bytes));
        }
        return !mediaType.equals(TEXT) || isText(bytes);
    }

    private static boolean isWebp(byte[] bytes) {
        return bytes.length >= 12 && new String(bytes, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }
}
