package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCommandTest {
    @TempDir
    private Path folder;

    @Test
    void casesOfCoursesAreAnswered() throws IOException {
        assertThat(answered(
                        "course",
                        "{\"op\":\"attendance\",\"marks\":\"PLA__E\",\"scale\":\"P2L1E1A0\",\"free\":1,\"must\":[2],"
                                + "\"rule\":\"attend>=2/3\"}",
                        "{\"op\":\"attendance\",\"marks\":\"XX\"}",
                        "{\"op\":\"sessions\",\"from\":\"2026-09-24T19:00\",\"minutes\":90,"
                                + "\"rrule\":\"FREQ=WEEKLY;COUNT=2;BYDAY=TH\",\"zone\":\"Asia/Shanghai\",\"dayOff\":\"SKIP\"}",
                        "{\"op\":\"prerequisite\",\"rule\":\"a|b; c\",\"held\":[{\"code\":\"a\",\"from\":\"2026-01-01\","
                                + "\"until\":\"2026-06-01\"}],\"on\":\"2026-03-05\"}",
                        "{\"op\":\"attendance\",\"marks\":\"P\",\"rule\":\"attend>2\"}"))
                .containsExactly(
                        "{\"taken\":\"4/6\",\"all\":\"4/10\",\"possible\":\"8/10\",\"holds\":false,\"reachable\":true}",
                        "{\"taken\":\"0/0\",\"all\":\"0/0\",\"possible\":\"0/0\"}",
                        "{\"dates\":[\"2026-09-24T19:00\"],\"skipped\":[{\"date\":\"2026-10-01T19:00\",\"for\":\"国庆节\"}]}",
                        "{\"met\":false,\"missing\":[\"c\"],\"lapsing\":[]}",
                        "{\"error\":{\"code\":\"course.rule.text\",\"at\":null,"
                                + "\"message\":\"The rule cannot be read from column 1 on: \\u201cattend>2\\u201d\"}}");
    }

    @Test
    void seatsArePlayedStepByStep() throws IOException {
        assertThat(answered(
                        "seats",
                        "{\"zone\":\"Asia/Shanghai\",\"seats\":2,\"pools\":{\"tenant\":1},"
                                + "\"firstSession\":\"2026-03-12T19:00\",\"enrolUntil\":null,"
                                + "\"releaseAt\":\"2026-03-08T18:00\",\"steps\":["
                                + "{\"at\":\"2026-03-01T09:00\",\"do\":\"enrol\",\"who\":\"r1\",\"audience\":\"rider\",\"party\":1},"
                                + "{\"at\":\"2026-03-01T09:01\",\"do\":\"enrol\",\"who\":\"r2\",\"audience\":\"rider\",\"party\":1},"
                                + "{\"at\":\"2026-03-01T09:02\",\"do\":\"enrol\",\"who\":\"t1\",\"audience\":\"tenant\",\"party\":1},"
                                + "{\"at\":\"2026-03-01T09:03\",\"do\":\"wait\",\"who\":\"t2\",\"audience\":\"tenant\",\"party\":1,"
                                + "\"skip\":false},"
                                + "{\"at\":\"2026-03-05T12:00\",\"do\":\"withdraw\",\"who\":\"r1\"},"
                                + "{\"at\":\"2026-03-05T12:00\",\"do\":\"tick\"}]}"))
                .containsExactly("{\"enrolled\":[\"t1\"],\"waiting\":[],\"offers\":[{\"who\":\"t2\","
                        + "\"until\":\"2026-03-07T12:00\"}],"
                        + "\"refused\":[{\"step\":2,\"code\":\"enrolment.seats.reserved\"}]}");
    }

    private String[] answered(String command, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.jsonl"), String.join("\n", lines));
        Cli run = Cli.run(command, "--cases", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().split("\n");
    }
}
