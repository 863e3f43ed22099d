package org.commonhall.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ChartTest {
    private static final String HOSTILE = "</svg><script>alert('\"&\")</script>\u0000\ud800\ufffe楼\ud842\udfb7";

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4, 9_999, 1_000_000_000_000L})
    void thePictureIsWellFormedWhateverTheNamesAndFigures(long most) throws Exception {
        Chart chart = new Chart(
                HOSTILE,
                ImmutableList.of(HOSTILE, "b"),
                ImmutableList.of(HOSTILE, ""),
                ImmutableList.of(
                        new Chart.Series(HOSTILE, "opened", Chart.Kind.BARS, ImmutableLongArray.of(most, 0)),
                        new Chart.Series("l", "closed", Chart.Kind.LINE, ImmutableLongArray.of(0, most)),
                        new Chart.Series("a", "backlog", Chart.Kind.AREA, ImmutableLongArray.of(most, most))));
        Element svg = parse(chart.svg(360, 200, HOSTILE));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(3);
        assertThat(svg.getAttribute("aria-label")).contains("</svg><script>alert('\"&\")</script>", "楼\ud842\udfb7");
        assertThat(svg.getElementsByTagName("line").getLength()).isBetween(2, 6);
    }

    @Test
    void nothingIsAPictureToo() throws Exception {
        assertThat(parse(Chart.spark(ImmutableLongArray.of(), "none")).getTagName())
                .isEqualTo("svg");
        assertThat(parse(Chart.spark(ImmutableLongArray.of(5), "one")).getTagName())
                .isEqualTo("svg");
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
