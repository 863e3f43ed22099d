package org.commonhall.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void valuesNestWithTheirNames() {
        String json = new Json()
                .object()
                .field("text", "a")
                .field("number", 12L)
                .field("truth", true)
                .field("nothing", null)
                .name("list")
                .array()
                .value(1)
                .object()
                .end()
                .end()
                .end()
                .toString();
        assertThat(json.replaceAll("\\s", ""))
                .isEqualTo("{\"text\":\"a\",\"number\":12,\"truth\":true,\"nothing\":null,\"list\":[1,{}]}");
    }

    @Test
    void whatBreaksAParserATerminalOrAScriptIsEscaped() {
        assertThat(new Json()
                        .value("\"\\\n\r\t\0\u001b\u007f\u2028\u202e\ud800")
                        .toString())
                .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001b\\u007f\\u2028\\u202e\\ud800\"\n");
    }

    @Test
    void chineseAndCharactersOutsideTheBasicPlaneStayAsTheyAre() {
        assertThat(new Json().value("诉求 \ud842\udfb7 😀").toString()).isEqualTo("\"诉求 \ud842\udfb7 😀\"\n");
    }

    @Test
    void aDocumentThatWouldNotParseIsRefused() {
        assertThatThrownBy(() -> new Json().object().value("unnamed")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().array().name("named")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().value(1).value(2)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().object().toString()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().object().name("a").end()).isInstanceOf(IllegalStateException.class);
    }
}
