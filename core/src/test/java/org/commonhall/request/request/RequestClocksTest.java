package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Locale;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.request.catalogue.ServiceLevel;
import org.commonhall.text.FoldedText;
import org.junit.jupiter.api.Test;

class RequestClocksTest {

    @Test
    void aLevelReadsBackFromItsText() {
        for (ServiceLevel level : new ServiceLevel[] {
            Cases.FIVE_DAYS,
            new ServiceLevel("office", null, ClockLimit.elapsedMinutes(120)),
            ServiceLevel.of("office").update(ClockLimit.workingDays(1)).build(),
            new ServiceLevel("always", ClockLimit.calendarDays(7), null)
        }) {
            assertThat(ServiceLevel.parse(level.format())).isEqualTo(level);
            assertThat(level.format().length()).isLessThanOrEqualTo(160);
        }
    }

    @Test
    void anUpstreamOrdersDueTimeWinsAndTheAccountSaysSo() {
        Instant theirs = Instant.parse("2026-03-03T00:00:00Z");
        ServiceRequest request = RequestClocks.counted(
                Cases.received(1).next().source("12345").sourceDueAt(theirs).build(), Cases.POLICY, ImmutableList.of());
        assertThat(request.dueAt()).isEqualTo(theirs);
        assertThat(request.responseDueAt()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(RequestClocks.explain(request, Cases.POLICY, ImmutableList.of())
                        .text(Locale.ENGLISH))
                .startsWith("Due at 2026-03-03 08:00 by the order of 12345")
                .contains("Answer within");
    }

    @Test
    void anImportedRequestSaysWhyItHasNoClock() {
        ServiceRequest request = Cases.received(1)
                .next()
                .sla(null)
                .dueAt(null)
                .responseDueAt(null)
                .noClockReason(NoClockReason.IMPORTED_NO_LIMIT)
                .build();
        assertThat(RequestClocks.explain(request, Cases.POLICY, ImmutableList.of())
                        .text(Locale.CHINESE))
                .contains("导入的数据没有时限");
    }

    @Test
    void aDueTimeInAYearWithoutAListIsProvisional() {
        ServiceRequest later = RequestClocks.counted(
                Cases.received(1)
                        .next()
                        .createdAt(Instant.parse("2031-06-02T02:00:00Z"))
                        .build(),
                Cases.POLICY,
                ImmutableList.of());
        assertThat(later.provisionalYear()).isEqualTo(2031);
    }

    @Test
    void anExtensionDoesNotOutliveItsRun() {
        ServiceRequest extended =
                RequestLife.extended(Cases.inHandling(), 5, ImmutableList.of(), Cases.POLICY, Cases.MONDAY);
        ServiceRequest answered =
                AnswerLife.answered(extended, AnswerOutcome.RESOLVED, null, Cases.POLICY, Cases.MONDAY);
        ServiceRequest reopened = AnswerLife.notSolved(answered, "no", Cases.POLICY, Cases.MONDAY);
        assertThat(extended.dueAt()).isEqualTo("2026-03-16T10:00:00Z");
        assertThat(reopened.dueAt()).isEqualTo(Cases.inHandling().dueAt());
    }

    @Test
    void foldingMakesWidthAndCaseEqual() {
        assertThat(FoldedText.of("ＬＩＦＴ ①", null, "电梯Ａ座")).isEqualTo("lift 1\n电梯a座");
    }
}
