package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hours of voluntary service from a file and by cases. */
class ServiceHoursTest {
    private static final String FILE = """
            person,programme,start,end,break,recorded
            林骑手,送餐,2026-03-03T22:00,2026-03-04T02:00,0,2026-03-05T08:00
            林骑手,送餐,2026-03-03T19:00,2026-03-03T21:00,,2026-03-04T08:00
            赵,探访,2026-03-03T09:00,2026-03-03T11:00,30,
            赵,探访,2026-03-03T10:00,2026-03-03T12:30,,
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileIsCredited() throws IOException {
        Files.writeString(folder.resolve("stars.csv"), "level,hours\n一星,3\n二星,100\n");
        assertThat(hours(
                                FILE,
                                "--cap",
                                "3",
                                "--lang",
                                "zh",
                                "--stars",
                                folder.resolve("stars.csv").toString())
                        .out())
                .isEqualTo("""
                        林骑手
                          第 3 行 送餐：认定 120 分钟
                          第 2 行 送餐：认定 180 分钟, -60 超过每日上限
                          合计 300 分钟，证明 5.0 小时，等级 一星
                        赵
                          第 4 行 探访：认定 90 分钟, -30 休息
                          第 5 行 探访：认定 90 分钟, -60 重叠（行 4）
                          合计 180 分钟，证明 3.0 小时，等级 一星
                        """);
        assertThat(hours(FILE, "--format", "json").out()).startsWith("{\"person\":\"林骑手\",\"records\":[{\"line\":3,");
    }

    /** Every fault at once, with its line and column, and nothing credited. */
    @Test
    void badInputIsRefusedWithItsPlace() throws IOException {
        Cli bad = hours(FILE + """
                赵,探访,2026-03-03T09:00,2026-03-04T10:00,,
                赵,探访,2026-03-03T09:00,2026-03-03T09:00,,
                赵,探访,2026-03-03T09:00,2026-03-03T10:00,61,
                赵,探访,2026-03-03T09:00,2026-03-03T10:00,-1,
                ,探访,2026-03-03T09:00,2026-03-03T10:00,,
                赵,探访,三月三日,2026-03-03T10:00,,
                """);
        assertThat(bad.code()).isEqualTo(Main.REFUSED);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err())
                .contains(
                        "line 6, column 4",
                        "line 7, column 4",
                        "line 8, column 4",
                        "line 9, column 5",
                        "line 10, column 1",
                        "line 11, column 3 (start): Not a local time such as 2012-10-01T10:00: 三月三日");
    }

    @Test
    void casesAreAnswered() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, """
                {"zone":"Asia/Shanghai","capMinutes":180,"records":[{"id":"A","from":"2026-03-03T09:00","to":"2026-03-03T11:00","breakMinutes":0,"recorded":"2026-03-04T08:00"}]}
                {"op":"block","zone":"Asia/Shanghai","restMinutes":660,"longestMinutes":600,"accepted":[["2026-03-03T18:00","2026-03-03T23:00"]],"asked":["2026-03-04T09:59","2026-03-04T15:00"]}
                {"op":"block","zone":"Asia/Shanghai","restMinutes":660,"longestMinutes":600,"accepted":[["2026-03-03T18:00","2026-03-03T23:00"]],"asked":["2026-03-04T10:00","2026-03-04T15:01"]}
                {"zone":"Asia/Shanghai","records":[{"id":"A","from":"2026-03-03T09:00","to":"2026-03-04T10:00"}]}
                {"zone":"Asia/Shanghai","records":[{"id":"A","from":"2026-03-03T09:00","to":"2026-03-03T10:00","breakMinutes":-1}]}
                """);
        assertThat(Cli.run("service-hours", "--cases", file.toString()).out()).isEqualTo("""
                        {"credited":{"A":120},"minutes":120,"certificateHours":"2.0"}
                        {"allowed":false,"why":"shift.rest","blockMinutes":601}
                        {"allowed":true,"blockMinutes":301}
                        {"error":{"code":"service.long","at":null,"message":"The service would have lasted 1500 minutes, more than 1440"}}
                        {"error":{"code":"calendar.case.field","at":"breakMinutes","message":"breakMinutes: It is missing, or not of its type"}}
                        """);
    }

    private Cli hours(String rows, String... options) throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(file, rows);
        String[] all = new String[options.length + 2];
        all[0] = "service-hours";
        all[1] = file.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return Cli.run(all);
    }
}
