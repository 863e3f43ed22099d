package org.commonhall.volunteering.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much service is credited: the worked examples of March 2026 in Shanghai, and what holds for any records. */
class ServiceCreditTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void v1WhatAnEarlierRecordCoversIsNotCreditedAgain() {
        List<ServiceCredit.Credited> credits = ServiceCredit.of(
                List.of(served("B", "03T10:00", "03T12:30", 0, DAY), served("A", "03T09:00", "03T11:00", 0, DAY)));
        assertThat(minutes(credits)).containsExactly(Map.entry("A", 120L), Map.entry("B", 90L));
        assertThat(credits.get(1).coveredBy()).containsExactly("A");
        assertThat(credits.get(1).covered()).isEqualTo(Duration.ofMinutes(60));
        assertThat(ServiceCredit.hours(ServiceCredit.total(credits))).isEqualTo("3.5");
    }

    @Test
    void v2HoursAreRoundedOnce() {
        assertThat(ServiceCredit.hours(ServiceCredit.total(ServiceCredit.of(List.of(
                        served("A", "03T09:00", "03T09:50", 0, DAY),
                        served("B", "04T09:00", "04T09:50", 0, DAY),
                        served("C", "05T09:00", "05T09:50", 0, DAY))))))
                .isEqualTo("2.5");
    }

    @ParameterizedTest
    @CsvSource({"119,1.9", "5999,99.9", "6000,100.0", "0,0.0", "5,0.0", "6,0.1"})
    void v3HoursAreRoundedDown(long minutes, String hours) {
        assertThat(ServiceCredit.hours(Duration.ofMinutes(minutes))).isEqualTo(hours);
    }

    @Test
    void v4TheCapIsFilledInOrderOnLocalDays() {
        Duration cap = Duration.ofHours(3);
        List<ServiceCredit.Credited> credits = ServiceCredit.of(List.of(
                served("night", "03T22:00", "04T02:00", 0, cap), served("evening", "03T19:00", "03T21:00", 0, cap)));
        assertThat(minutes(credits)).containsExactly(Map.entry("evening", 120L), Map.entry("night", 180L));
        assertThat(credits.get(1).capped()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void breaksAreTakenOffWhatIsLeftAndNoFurther() {
        List<ServiceCredit.Credited> credits = ServiceCredit.of(
                List.of(served("A", "03T09:00", "03T11:00", 30, DAY), served("B", "03T10:00", "03T11:20", 25, DAY)));
        assertThat(minutes(credits)).containsExactly(Map.entry("A", 90L), Map.entry("B", 0L));
        assertThat(credits.get(1).paused()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void ofTwoThatBeginAtOnceTheOneThatWasRecordedFirstIsCredited() {
        Instant later = moment("05T08:00");
        ServiceCredit.Served first = served("Z", "03T09:00", "03T10:00", 0, DAY);
        assertThat(minutes(ServiceCredit.of(List.of(
                        new ServiceCredit.Served("A", first.span(), Duration.ZERO, later, SHANGHAI, DAY), first))))
                .containsExactly(Map.entry("Z", 60L), Map.entry("A", 0L));
    }

    /** The order of the records makes no difference, and nobody is credited more than the day that was worked. */
    @Test
    void creditIsNeverMoreThanTheUnionNorTheCapOfADay() {
        Random random = new Random(20_260_303);
        for (int round = 0; round < 200; round++) {
            Duration cap = Duration.ofMinutes(60 + random.nextInt(1380));
            List<ServiceCredit.Served> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Instant from = moment("03T00:00").plusSeconds(random.nextInt(4 * 86_400));
                Span span = new Span(from, from.plusSeconds(60 + random.nextInt(86_340)));
                all.add(new ServiceCredit.Served(
                        "r" + i, span, Duration.ofMinutes(random.nextInt(60)), from, SHANGHAI, cap));
            }
            List<ServiceCredit.Credited> credits = ServiceCredit.of(all);
            Spans worked = Spans.of(all.stream().map(ServiceCredit.Served::span).toList());
            Map<LocalDate, Duration> days = new TreeMap<>(worked.byDay(SHANGHAI));
            Duration most = days.values().stream()
                    .map(day -> day.compareTo(cap) < 0 ? day : cap)
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(ServiceCredit.total(credits)).isLessThanOrEqualTo(most);
            credits.forEach(one -> assertThat(one.credited()
                            .plus(one.covered())
                            .plus(one.paused())
                            .plus(one.capped()))
                    .isEqualTo(one.served().span().length()));
            Collections.shuffle(all, random);
            assertThat(ServiceCredit.of(all)).isEqualTo(credits);
        }
    }

    private static Map<String, Long> minutes(List<ServiceCredit.Credited> credits) {
        Map<String, Long> minutes = new LinkedHashMap<>();
        credits.forEach(one -> minutes.put(one.served().id(), one.credited().toMinutes()));
        return minutes;
    }

    private static ServiceCredit.Served served(String id, String from, String until, long pause, Duration cap) {
        return new ServiceCredit.Served(
                id, Span.of(moment(from), moment(until)), Duration.ofMinutes(pause), moment("04T08:00"), SHANGHAI, cap);
    }

    private static Instant moment(String day) {
        return LocalDateTime.parse("2026-03-" + day).atZone(SHANGHAI).toInstant();
    }
}
