package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    /** Something failed is not completed by being there, and something passed stays so. */
    @ParameterizedTest
    @CsvSource({
        "INCOMPLETE, COMPLETE, COMPLETE",
        "INCOMPLETE, FAILED, FAILED",
        "COMPLETE, INCOMPLETE, INCOMPLETE",
        "COMPLETE, PASSED, PASSED",
        "FAILED, COMPLETE, FAILED",
        "FAILED, INCOMPLETE, FAILED",
        "FAILED, PASSED, PASSED",
        "PASSED, COMPLETE, PASSED",
        "PASSED, INCOMPLETE, PASSED",
        "PASSED, FAILED, PASSED"
    })
    void whatOverwritesWhat(Completion before, Completion judged, Completion after) {
        assertThat(before.then(judged)).isEqualTo(after);
    }

    /** Numbers of a course begin with the letters of its code. */
    @Test
    void aSeriesIsReadable() {
        assertThat(CertificateSteps.series("fire-corner")).isEqualTo("FIRE-CORNER");
        assertThat(CertificateSteps.series("2026 law & order")).isEqualTo("LAW-ORDER");
        assertThat(CertificateSteps.series("消防角")).isEqualTo("COURSE");
        assertThat(CertificateSteps.series("a-very-long-code-x-that-goes-on")).isEqualTo("A-VERY-LONG-CODE-X-T");
        assertThat(CertificateSteps.series("a-very-long-code-xy-that")).isEqualTo("A-VERY-LONG-CODE-XY");
    }
}
