package org.commonhall.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.InvalidInput;
import org.junit.jupiter.api.Test;

class TextEncodingTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String TABLE = "编号,类别,时间\n1,电梯故障,2026-03-02\n2,楼道照明,2026-03-03\n";

    @Test
    void theByteOrderMarkDecides() {
        assertThat(of("\ufeffa,b", UTF_8)).isEqualTo(UTF_8);
        assertThat(of("\ufeffa,b", UTF_16LE)).isEqualTo(UTF_16LE);
        assertThat(of("\ufeffa,b", UTF_16BE)).isEqualTo(UTF_16BE);
    }

    @Test
    void elseTheContentDecides() {
        assertThat(of("a,b\n1,2\n", UTF_8)).isEqualTo(UTF_8);
        assertThat(of("", UTF_8)).isEqualTo(UTF_8);
        assertThat(of(TABLE, UTF_8)).isEqualTo(UTF_8);
        assertThat(of(TABLE, GBK)).isEqualTo(CHINESE);
        assertThat(of(TABLE, CHINESE)).isEqualTo(CHINESE);
        assertThat(of(TABLE, UTF_16LE)).isEqualTo(UTF_16LE);
        assertThat(of(TABLE, UTF_16BE)).isEqualTo(UTF_16BE);
        assertThat(of("Straße,Café,Größe\nMüller – Sohn,naïve,à côté\n", WESTERN))
                .isEqualTo(WESTERN);
    }

    @Test
    void aBeginningMayBeCutAnywhere() {
        byte[] bytes = TABLE.getBytes(UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(TextEncoding.of(Arrays.copyOf(bytes, length), false)).isEqualTo(UTF_8);
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThat(TextEncoding.named("--encoding", "gbk")).isEqualTo(GBK);
        for (String name : new String[] {"klingon", "not a name"}) {
            assertThatThrownBy(() -> TextEncoding.named("--encoding", name))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refusal -> assertThat(refusal.message(Locale.ENGLISH))
                                    .isEqualTo("--encoding: There is no encoding named " + name));
        }
    }

    private static Charset of(String text, Charset charset) {
        return TextEncoding.of(text.getBytes(charset), true);
    }
}
