package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours that begin or end with the sun. */
class HoursSunTest {
    private static final OpeningDays SHANGHAI =
            OpeningDays.prc(MakeupPolicy.AS_WEEKDAY).at(31.23, 121.47);

    /** Against times of an ephemeris that shares no formula with ours. */
    @ParameterizedTest
    @CsvFileSource(resources = "sun.csv", numLinesToSkip = 1)
    void dawnSunriseSunsetAndDuskAreThoseOfTheEphemeris(
            double latitude,
            double longitude,
            String zone,
            String date,
            String dawn,
            String rise,
            String set,
            String dusk) {
        OpeningDays days = OpeningDays.of(zone).at(latitude, longitude);
        assertThat(day("sunrise-sunset", date, days)).containsExactly(rise + "-" + set);
        assertThat(day("dawn-dusk", date, days)).containsExactly(dawn + "-" + dusk);
    }

    @Test
    void offsetsOpenEndsAndNightsFollowTheSun() {
        assertThat(day("sunrise-sunset", "2026-03-20", SHANGHAI)).containsExactly("05:58-18:05");
        assertThat(day("(sunrise+01:00)-(sunset-00:30)", "2026-03-20", SHANGHAI))
                .containsExactly("06:58-17:35");
        assertThat(day("sunset-sunrise", "2026-03-20", SHANGHAI)).containsExactly("00:00-05:58", "18:05-00:00");
        assertThat(day("Fr sunset+", "2026-03-20", SHANGHAI)).containsExactly("18:05-00:00");
        // The sun rises after half past six in January, so nothing is left of the hours, which do not go on to the
        // next.
        assertThat(day("sunrise-06:30; Jun 01-30 off", "2026-03-20", SHANGHAI)).containsExactly("05:58-06:30");
        assertThat(day("sunrise-06:30; Jun 01-30 off", "2026-01-20", SHANGHAI)).isEmpty();
    }

    @Test
    void anAnswerChangesWithTheMinuteOfTheSun() {
        OpeningHours hours = OpeningHours.parseWithSun("sunrise-sunset");
        assertThat(hours.nextChange(moment("2026-03-20T12:00"), SHANGHAI)).contains(moment("2026-03-20T18:05"));
        assertThat(hours.at(moment("2026-03-20T18:04"), SHANGHAI).state()).isEqualTo(OpeningState.OPEN);
        assertThat(hours.at(moment("2026-03-20T18:05"), SHANGHAI).state()).isEqualTo(OpeningState.CLOSED);
        assertThat(hours.nextChange(moment("2026-03-21T12:00"), SHANGHAI)).contains(moment("2026-03-21T18:06"));
    }

    @Test
    void nearThePoleItIsLightOrDarkAllDay() {
        OpeningDays north = OpeningDays.of("Europe/Oslo").at(70, 25);
        assertThat(day("sunrise-sunset", "2026-12-21", north)).isEmpty();
        assertThat(day("sunset-sunrise", "2026-12-21", north)).containsExactly("00:00-00:00");
        assertThat(day("sunrise-sunset", "2026-06-21", north)).containsExactly("00:00-00:00");
    }

    @Test
    void withoutAPositionTheyAreRefused() {
        OpeningHours hours = OpeningHours.parseWithSun("Mo 10:00-12:00; sunrise-sunset");
        OpeningDays nowhere = OpeningDays.of("Asia/Shanghai");
        assertThatThrownBy(() -> hours.at(moment("2026-03-20T12:00"), nowhere))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.code()).isEqualTo("calendar.hours.sun");
                                    assertThat(violation.path()).isEqualTo("column 17");
                                }));
        assertThatThrownBy(() -> OpeningHours.parseWithSun("sunrise"))
                .hasMessageContaining("A moment is no opening time");
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "0, -180.5", "NaN, 0"})
    void aPositionOffTheEarthIsRefused(double latitude, double longitude) {
        assertThatThrownBy(() -> SHANGHAI.at(latitude, longitude))
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("calendar.hours.position"));
    }

    private static List<String> day(String text, String date, OpeningDays days) {
        LocalDate day = LocalDate.parse(date);
        return OpeningHours.parseWithSun(text)
                .intervals(
                        day.atStartOfDay(days.zone()).toInstant(),
                        day.plusDays(1).atStartOfDay(days.zone()).toInstant(),
                        days)
                .stream()
                .map(interval -> clock(interval.from(), days) + "-" + clock(interval.until(), days))
                .toList();
    }

    private static String clock(Instant moment, OpeningDays days) {
        return LocalDateTime.ofInstant(moment, days.zone()).toLocalTime().toString();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI.zone()).toInstant();
    }
}
