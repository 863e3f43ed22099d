package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    private static final String HEADER =
            "\"unique_key\",\"account\",\"opendate\",\"closedate\",\"complaint_type\",\"descriptor\",\"zip\",\"borough\",\"community_board\"\n";

    @TempDir
    private Path folder;

    @Test
    void withoutACommandTheSampleIsImportedAndReported() {
        Cli cli = Cli.run("--format", "json");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).startsWith("{\n").contains("\"requests\": 191,", "\"category\": \"电梯故障\"");
        assertThat(cli.err())
                .contains(
                        "198 rows imported",
                        "rejected 7",
                        "This is no date of the patterns of the profile: 2",
                        "This key is on an earlier line as well, which counts: 2",
                        "It was closed before it was opened: 1");
        assertThat(Cli.run("--lang", "zh").out()).contains("诉求总数", "不适用：没有规定办理时限的诉求");
    }

    @Test
    void intoMemoryTheImportPrintsTheReportAndNothingElse() throws IOException {
        Path file = write("cases.csv", HEADER + """
                "A1","N1",2015-01-01,2015-01-12,"Noise","d",,,
                "A2","N1",2015-01-05,,"Noise",,,,
                "A3","N2",2015-02-01,2015-02-01,,,"11373","Queens","04 Queens"
                "A3","N2",2015-02-01,2015-02-03,,,,,
                "A4","N2",2015-02-10,2015-02-09,"Select One",,,,
                "A5","N2",2015-02-30,,"Select One",,,,
                """);
        Path errors = folder.resolve("errors.csv");
        Cli cli = council(file, "memory", "--format", "json", "--errors", errors.toString());
        assertThat(cli.code()).isZero();
        assertThat(cli.out().replaceAll("\\s+", " "))
                .startsWith("{")
                .contains(
                        "\"requests\": 3, \"closed\": 2, \"open\": 1,",
                        "{ \"category\": \"Noise\", \"requests\": 2, \"closed\": 1, \"medianDays\": 11, \"p90Days\": 11 }",
                        "{ \"category\": null, \"requests\": 1, \"closed\": 1, \"medianDays\": 0, \"p90Days\": 0 }",
                        "{ \"unit\": \"N1\", \"requests\": 2, \"closed\": 1, \"medianDays\": 11, \"p90Days\": 11 }",
                        "{ \"month\": \"2015-01\", \"opened\": 2, \"closed\": 1 }",
                        "{ \"month\": \"2015-02\", \"opened\": 1, \"closed\": 1 }",
                        "\"numerator\": 0, \"denominator\": 0, \"notApplicable\": ");
        assertThat(cli.err()).contains("rejected 3");
        assertThat(Files.readString(errors))
                .isEqualTo(String.join(
                        "\r\n",
                        "line,column,code,value",
                        "5,unique_key,exchange.duplicate,A3",
                        "6,closedate,exchange.reversed,2015-02-09",
                        "7,opendate,exchange.date,2015-02-30",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2:", "sqlite:"})
    void importedAgainEverythingIsUnchangedAndLaterClosingsClose(String store) throws IOException {
        String at = store + folder.resolve("hall");
        Path first = write(
                "first.csv",
                HEADER + "\"A1\",\"N1\",2015-01-01,,\"Noise\",\"d\",,,\n"
                        + "\"A2\",\"N1\",2015-01-02,,\"Noise\",\"d\",,,\n\"A3\",\"N1\",2015-01-03,2015-01-04,\"Noise\",\"d\",,,\n");
        assertThat(council(first, at).out()).contains("New 3, closed now 0, unchanged 0, rejected 0");
        assertThat(council(first, at).out()).contains("New 0, closed now 0, unchanged 3, rejected 0");
        Path second = write(
                "second.csv",
                HEADER + "\"A1\",\"N1\",2015-01-01,2015-03-01,\"Noise\",\"d\",,,\n"
                        + "\"A2\",\"N2\",2015-01-02,2015-02-01,\"Noise\",\"d\",,,\n\"A3\",\"N1\",2015-01-03,2015-01-05,\"Noise\",\"d\",,,\n"
                        + "\"A4\",\"N1\",2015-01-03,,\"Parks\",\"d\",,,\n");
        Path errors = folder.resolve("errors.csv");
        Cli dry = council(second, at, "--dry-run", "--errors", errors.toString());
        assertThat(dry.out()).contains("New 1, closed now 1, unchanged 0, rejected 2");
        assertThat(council(second, at, "--errors", errors.toString()).out())
                .contains("New 1, closed now 1, unchanged 0, rejected 2");
        assertThat(Files.readAllLines(errors))
                .containsExactly(
                        "line,column,code,value",
                        "3,account,exchange.changed,N2",
                        "4,closedate,exchange.changed,2015-01-05");
        Cli report = Cli.run("report", "--store", at, "--format", "json");
        assertThat(report.code()).isZero();
        assertThat(report.out().replaceAll("\\s+", " "))
                .contains(
                        "\"requests\": 4, \"closed\": 2, \"open\": 2,",
                        "\"month\": \"2015-03\", \"opened\": 0, \"closed\": 1");
    }

    @TestFactory
    Stream<DynamicTest> anInputThatIsDamagedIsRefusedAndNothingIsStored() {
        String row = "\"A1\",\"N1\",2015-01-01,,\"Noise\",\"d\",,,\n";
        byte[] packed = gzip(HEADER + row.repeat(500));
        byte[] wrong = packed.clone();
        wrong[packed.length - 6] ^= 1;
        return Map.<String, byte[]>ofEntries(
                        Map.entry("empty", new byte[0]),
                        Map.entry("cut gzip", Arrays.copyOf(packed, packed.length / 2)),
                        Map.entry("wrong checksum", wrong),
                        Map.entry("no gzip behind its magic", new byte[] {0x1f, (byte) 0x8b, 1, 2, 3}),
                        Map.entry(
                                "a column is missing",
                                utf8(HEADER.replace("\"closedate\",", "") + "a,b,c,d,e,f,g,h\n")),
                        Map.entry("an open quote", utf8(HEADER + row + "\"A2,N1")),
                        Map.entry("ten megabytes in a field", utf8(HEADER + "\"" + "x".repeat(10_000_000) + "\"")))
                .entrySet()
                .stream()
                .map(damaged -> DynamicTest.dynamicTest(damaged.getKey(), () -> {
                    String store = "h2:" + folder.resolve("hall");
                    Path file = folder.resolve("damaged.csv");
                    Files.write(file, damaged.getValue());
                    Cli cli = council(file, store);
                    assertThat(cli.code()).isEqualTo(2);
                    assertThat(cli.out()).isEmpty();
                    assertThat(cli.err()).startsWith("damaged.csv: Line ").doesNotContain("Exception");
                    assertThat(council(file, store, "--lang", "zh").err()).startsWith("damaged.csv: 第 ");
                    assertThat(Cli.run("report", "--store", store, "--format", "json")
                                    .out())
                            .contains("\"requests\": 0,");
                }));
    }

    @Test
    void aFileSaysItsEncodingAndARaggedRowIsLeftOut() throws IOException {
        String text = HEADER + "\"A1\",\"N1\",2015-01-01,,\"电梯故障\",\"d\",,,\n\"A2\",\"N1\"\n";
        Path file = folder.resolve("gbk.csv");
        Files.write(file, text.getBytes(Charset.forName("GBK")));
        Path errors = folder.resolve("gbk.errors.csv");
        Cli cli = council(file, "memory", "--format", "json", "--errors", errors.toString());
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("\"requests\": 1,", "\"category\": \"电梯故障\"");
        assertThat(cli.err()).contains("Read as GB18030", "The row has more or fewer columns than the header: 1");
        assertThat(Files.readString(errors)).contains("3,unique_key,exchange.row.columns,A2");
        Cli named = council(file, "memory", "--encoding", "UTF-8");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err()).contains("is not UTF-8").contains("say in which encoding");
        assertThat(council(file, "memory", "--encoding", "klingon").err()).contains("no encoding named klingon");
    }

    @Test
    void byteOrderMarkLineEndsHeaderAloneAndNulAreDealtWith() throws IOException {
        String text = "\ufeff" + HEADER
                + "\"A1\",\"N1\",2015-01-01,,\"No\nise\",\"d\",,,\n\n\"A2\",\"N\0\",2015-01-01,,,,,,\n";
        Path file = write("odd.csv", text.replace("\n", "\r\n"));
        Path errors = folder.resolve("odd.errors.csv");
        Cli cli = council(file, "memory", "--format", "json", "--errors", errors.toString());
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("\"requests\": 1,", "\"category\": \"No\\r\\nise\"");
        assertThat(Files.readString(errors)).contains("5,account,exchange.nul,");
        Cli none = council(write("header.csv", HEADER), "memory", "--format", "json");
        assertThat(none.code()).isZero();
        assertThat(none.out()).contains("\"requests\": 0,", "\"byMonth\": []");
    }

    @Test
    void aMappingFileOfTheCallersMapsAnyColumns() throws IOException {
        Path profile = write("my.profile", """
                source = hotline
                key = 工单
                opened = 来电
                closed = 办结
                unit = 单位
                dates = uuuu/MM/dd
                zone = Asia/Shanghai
                separator = ;
                """);
        Path file = write("hotline.csv", "工单;单位;来电;办结\n1;物业;2026/01/02;2026/01/05\n2;;2026/01/02;\n");
        Cli cli = Cli.run(
                "import-requests",
                file.toString(),
                "--profile",
                profile.toString(),
                "--store",
                "memory",
                "--format",
                "json");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("\"unit\": \"物业\"", "\"unit\": null", "\"category\": null");
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() throws IOException {
        Path file = write("cases.csv", HEADER);
        Path profile = write("bad.profile", "key = a\ncolour = red\n");
        List<List<String>> refused = List.of(
                List.of("import-requests"),
                List.of("no-such-command"),
                List.of(
                        "import-requests",
                        folder.resolve("missing").toString(),
                        "--profile",
                        "la-311",
                        "--store",
                        "memory"),
                List.of("import-requests", folder.toString(), "--profile", "la-311", "--store", "memory"),
                List.of("import-requests", file.toString(), "--profile", "no-profile", "--store", "memory"),
                List.of("import-requests", file.toString(), "--profile", profile.toString(), "--store", "memory"),
                List.of("import-requests", file.toString(), "--profile", "council-casework", "--store", "cloud"),
                List.of("report", "--store", "h2:" + folder.resolve("nothing")),
                List.of("report", "--store", "memory", "--format", "pdf"));
        for (List<String> arguments : refused) {
            Cli cli = Cli.run(arguments.toArray(String[]::new));
            assertThat(cli.code()).as(arguments + cli.err()).isEqualTo(2);
            assertThat(cli.out()).as(arguments.toString()).isEmpty();
            assertThat(cli.err()).as(arguments.toString()).isNotEmpty().doesNotContain("\tat ");
        }
    }

    @Test
    void theReportCanGoToAFileInEitherLanguage() throws IOException {
        Path page = folder.resolve("page.html");
        Cli cli = Cli.run("--format", "html", "--lang", "zh", "--out", page.toString());
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).isEmpty();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .endsWith("</html>\n");
    }

    private Cli council(Path file, String store, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("import-requests", file.toString(), "--profile", "council-casework", "--store", store));
        if (!Arrays.asList(more).contains("--errors")) {
            arguments.addAll(List.of("--errors", folder.resolve("rejected.csv").toString()));
        }
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(utf8(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
