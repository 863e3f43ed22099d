package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoursCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void intervalsAreWrittenAsTextAndAsJson() {
        String text = "Mo 22:00-02:00, We 17:00+ \"ring\"";
        assertThat(run("hours", text, "--from", "2012-10-01T00:00", "--to", "2012-10-04", "--zone", "Europe/Berlin"))
                .isZero();
        assertThat(text(out)).isEqualTo("""
                        2012-10-01T22:00  2012-10-02T02:00  open
                        2012-10-03T17:00  2012-10-04T00:00  unknown  ring
                        """);
        out.reset();
        assertThat(run(
                        "hours",
                        "Tu 17:00+",
                        "--from",
                        "2012-10-01",
                        "--to",
                        "2012-10-08",
                        "--zone",
                        "Europe/Berlin",
                        "--format",
                        "json",
                        "--lang",
                        "zh"))
                .isZero();
        assertThat(text(out))
                .isEqualTo("[{\"from\":\"2012-10-02T17:00\",\"to\":\"2012-10-03T03:00\","
                        + "\"state\":\"unknown\",\"comment\":\"未注明结束时间\"}]\n");
    }

    @Test
    void oneMomentIsExplained() {
        assertThat(run("hours", "Mo-Fr 09:00-18:00; PH off", "--at", "2025-09-28T10:00", "--country", "CN"))
                .isZero();
        assertThat(text(out)).startsWith("2025-09-28 10:00 Sun: open\n  Rule 1, columns 1 to 17: Mo-Fr 09:00-18:00\n");
        out.reset();
        assertThat(run("hours", "Mo 10:00-12:00", "--at", "2025-09-28T10:00", "--format", "json"))
                .isZero();
        assertThat(text(out))
                .startsWith(
                        "{\"at\":\"2025-09-28T10:00\",\"state\":\"closed\",\"comment\":null,\"rule\":null,"
                                + "\"next\":\"2025-09-29T10:00\",\"provisional\":false,\"explanation\":[\"2025-09-28 10:00 Sun");
    }

    @Test
    void aBadExpressionEndsWithTwoAndItsPlace() {
        assertThat(run("hours", "Mo 10:00-12:00; Foo off", "--from", "2012-10-01", "--to", "2012-10-08"))
                .isEqualTo(2);
        assertThat(text(err)).isEqualTo("column 17: The opening hours cannot be read from here on\n");
        assertThat(run("hours", "PH off", "--from", "2012-10-01", "--to", "2012-10-08", "--zone", "Mars/Olympus"))
                .isEqualTo(2);
        assertThat(run("recur", "FREQ=DAILY;COUNT=x", "--from", "2012-10-01")).isEqualTo(2);
        assertThat(run("recur", "FREQ=DAILY", "--from", "today", "--count", "1"))
                .isEqualTo(2);
        assertThat(text(err)).endsWith("--from: Not a local time such as 2012-10-01T10:00: today\n");
    }

    @Test
    void aFileOfCasesIsAnsweredLineByLine() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.jsonl"), """
                {"expr":"Mo 10-12","from":"2012-10-01T00:00","to":"2012-10-08T00:00","zone":"Europe/Berlin"}
                {"expr":"Mo foo","from":"2012-10-01T00:00","to":"2012-10-08T00:00","zone":"Europe/Berlin"}
                {"expr":"Mo","from":"2012-10-08T00:00","to":"2012-10-01T00:00","zone":"Europe/Berlin","country":null}
                {"expr":"Mo","from":"2012-10-08T00:00","zone":"Europe/Berlin"}
                {"expr":"Mo","from":"2012-10-08T00:00","to":"2012-10-09T00:00","zone":"X/Y","country":"CN"}
                [

                {"expr":"PH","from":"2025-10-01T00:00","to":"2025-10-02T00:00","zone":"Asia/Shanghai","country":"CN"}
                {"expr":"sunrise-12:00","from":"2026-03-20","to":"2026-03-21","zone":"Asia/Shanghai","latitude":31.23,"longitude":121.47}
                {"expr":"sunrise-12:00","from":"2026-03-20","to":"2026-03-21","zone":"Asia/Shanghai","latitude":31.23}
                {"expr":"sunrise-12:00","from":"2026-03-20","to":"2026-03-21","zone":"Asia/Shanghai","latitude":"31","longitude":121.47}
                """);
        assertThat(run("hours", "--cases", cases.toString())).isZero();
        assertThat(text(out).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("{\"intervals\":[{\"from\":\"2012-10-01T10:00\","
                                        + "\"to\":\"2012-10-01T12:00\",\"state\":\"open\",\"comment\":null}],"
                                        + "\"warning\":\"The text does not keep to the syntax; "
                                        + "it was read as: Mo 10:00-12:00\"}"),
                        line -> assertThat(line)
                                .isEqualTo("{\"error\":{\"code\":\"calendar.hours.syntax\",\"at\":4,"
                                        + "\"message\":\"column 4: The opening hours cannot be read from here on\"}}"),
                        line -> assertThat(line)
                                .startsWith("{\"error\":{\"code\":\"calendar.hours.window\",\"at\":\"to\""),
                        line -> assertThat(line)
                                .startsWith("{\"error\":{\"code\":\"calendar.case.field\",\"at\":\"to\""),
                        line -> assertThat(line)
                                .startsWith("{\"error\":{\"code\":\"calendar.zone.unknown\",\"at\":\"zone\""),
                        line -> assertThat(line).startsWith("{\"error\":{\"code\":\"calendar.case.json\",\"at\":"),
                        line -> assertThat(line)
                                .isEqualTo("{\"intervals\":[{\"from\":\"2025-10-01T00:00\","
                                        + "\"to\":\"2025-10-02T00:00\",\"state\":\"open\",\"comment\":null}]}"),
                        line -> assertThat(line).startsWith("{\"intervals\":[{\"from\":\"2026-03-20T05:58\""),
                        line -> assertThat(line)
                                .startsWith("{\"error\":{\"code\":\"calendar.case.field\",\"at\":\"longitude\""),
                        line -> assertThat(line)
                                .startsWith("{\"error\":{\"code\":\"calendar.case.field\",\"at\":\"latitude\""));
        assertThat(text(err)).contains("it was read as: Mo 10:00-12:00");
        assertThat(run("hours", "--cases", folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void holidaysOfAnyPlaceAreReadFromAFile() throws IOException {
        Path holidays = Files.writeString(folder.resolve("berlin.csv"), """
                date,kind,name_zh,name_en,decree
                2012,list,柏林,Berlin,
                2012-10-03,off,德国统一日,German Unity Day,
                """);
        Path school = Files.writeString(folder.resolve("school.csv"), """
                date,kind,name_zh,name_en,decree
                2012-10-01,off,秋假,autumn holidays,
                """);
        String[] asked = {
            "hours",
            "PH 10:00-11:00; SH 12:00-13:00",
            "--from",
            "2012-10-01",
            "--to",
            "2012-10-08",
            "--zone",
            "Europe/Berlin",
            "--holidays",
            holidays.toString(),
            "--school-holidays",
            school.toString()
        };
        assertThat(run(asked)).isZero();
        assertThat(text(out)).isEqualTo("""
                        2012-10-01T12:00  2012-10-01T13:00  open
                        2012-10-03T10:00  2012-10-03T11:00  open
                        """);
        Files.writeString(school, "date\n");
        assertThat(run(asked)).isEqualTo(2);
        assertThat(text(err))
                .contains("line 1, column 1 (date): The first line must be date,kind,name_zh,name_en,decree");
    }

    @Test
    void recurrencesAreAnsweredToo() throws IOException {
        assertThat(run(
                        "recur",
                        "FREQ=MONTHLY;BYDAY=5TU",
                        "--from",
                        "2012-10-01T09:00",
                        "--count",
                        "2",
                        "--fifth",
                        "last"))
                .isZero();
        assertThat(text(out)).isEqualTo("2012-10-30T09:00\n2012-11-27T09:00\n");
        out.reset();
        assertThat(run("recur", "FREQ=DAILY;COUNT=2", "--from", "2012-10-01T09:00", "--format", "json"))
                .isZero();
        assertThat(text(out)).isEqualTo("[\"2012-10-01T09:00\",\"2012-10-02T09:00\"]\n");
        out.reset();
        Path cases = Files.writeString(folder.resolve("cases.jsonl"), """
                {"rrule":"FREQ=DAILY","from":"2012-10-01T09:00","zone":"Europe/Berlin","count":1}
                {"rrule":"FREQ=DAILY","from":"2012-10-01T09:00","zone":"Europe/Berlin"}
                {"rrule":"FREQ=DAILY","from":"2012-10-01T09:00","zone":"Europe/Berlin","count":"x"}
                {"rrule":"FREQ=DAILY","from":"2012-10-01T09:00","zone":"Europe/Berlin","count":5000}
                """);
        assertThat(run("recur", "--cases", cases.toString())).isZero();
        assertThat(text(out).lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("{\"dates\":[\"2012-10-01T09:00\"]}"),
                        line -> assertThat(line)
                                .startsWith("{\"error\":{\"code\":\"calendar.recur.endless\",\"at\":null"),
                        line -> assertThat(line)
                                .startsWith("{\"error\":{\"code\":\"calendar.case.field\",\"at\":\"count\""),
                        line -> assertThat(line)
                                .startsWith("{\"error\":{\"code\":\"calendar.recur.limit\",\"at\":\"count\""));
    }

    private int run(String... arguments) {
        try (Interrupts interrupts = new Interrupts()) {
            Console console = new Console(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    interrupts);
            return Main.run(console, arguments);
        }
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
