package org.commonhall.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.InvalidInput;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void rowsKeepTheirLinesAndTheirText() {
        assertThat(read(TestFiles.source("\ufeffa,b\r\n1,\"x\r\ny\"\r\n\r\n2,\"say \"\"hi\"\"\"\r\n")))
                .containsExactly(new CsvRow(2, List.of("1", "x\r\ny")), new CsvRow(5, List.of("2", "say \"hi\"")));
    }

    @Test
    void packedAndPlainFilesReadAlikeInWhateverPieces() {
        String text = "a,b\n" + "一,\ud842\udfb7\n".repeat(20_000);
        List<CsvRow> plain = read(TestFiles.source(text));
        assertThat(plain).hasSize(20_000).last().isEqualTo(new CsvRow(20_001, List.of("一", "\ud842\udfb7")));
        assertThat(read(TestFiles.source(TestFiles.gzip(text)))).isEqualTo(plain);
        byte[] members = TestFiles.join(TestFiles.gzip(text.substring(0, 779)), TestFiles.gzip(text.substring(779)));
        assertThat(read(TestFiles.source(TestFiles.join(members, new byte[512]))))
                .isEqualTo(plain);
    }

    @Test
    void theDigestIsOfTheFileAsPacked() {
        byte[] packed = TestFiles.gzip("a,b\n1,2\n");
        CsvRows rows = CsvRows.open(TestFiles.source(packed), ',');
        while (rows.next().isPresent()) {
            // to the end
        }
        assertThat(rows.digest().toArray())
                .isEqualTo(Hashing.sha256().hashBytes(packed).asBytes());
        assertThat(rows.bytesRead()).isEqualTo(packed.length);
    }

    @Test
    void aHeaderAloneIsAFileWithoutRows() {
        assertThat(read(TestFiles.source("a,b\n"))).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("exchange.empty", "Line 1", () -> read(TestFiles.source("")));
        refused("exchange.empty", "Line 1", () -> read(TestFiles.source(TestFiles.gzip(""))));
        refused("exchange.empty", "Line 1", () -> read(TestFiles.source("\ufeff")));
    }

    @Test
    void bytesThatAreNoUtf8AreNamedByLineAndColumn() {
        byte[] latin = "a,b\n1,r\u00e9pl\n".getBytes(StandardCharsets.ISO_8859_1);
        refused("exchange.encoding", "Line 2, column 4: byte 0xE9 is not UTF-8", () -> utf8(TestFiles.source(latin)));
        byte[] cut = Arrays.copyOf("a,b\n1,楼".getBytes(StandardCharsets.UTF_8), 8);
        refused("exchange.encoding", "Line 2, column 3", () -> utf8(TestFiles.source(cut)));
        byte[] wide = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16);
        refused("exchange.encoding", "Line 1, column 1: byte 0xFE", () -> utf8(TestFiles.source(wide)));
        byte[] surrogate = TestFiles.join(
                "a\n".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
        refused("exchange.encoding", "Line 2, column 1: byte 0xED", () -> utf8(TestFiles.source(surrogate)));
    }

    @Test
    void aPackedFileThatIsCutOrDamagedAnywhereIsRefused() {
        byte[] packed = TestFiles.gzip("a,b\n" + "1,2\n".repeat(2_000));
        for (int length = 3; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            refused("exchange.gzip", "Line", () -> read(TestFiles.source(cut)));
        }
        Random random = new Random(11);
        int harmless = 0;
        for (int i = 0; i < 200; i++) {
            byte[] damaged = packed.clone();
            // From byte 10 on: time stamp and the like in the header stand under no checksum.
            damaged[10 + random.nextInt(packed.length - 10)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(read(TestFiles.source(damaged)))
                        .as("a bit of padding")
                        .hasSize(2_000);
                harmless++;
            } catch (InvalidInput refused) {
                assertThat(refused.violations()).hasSize(1);
            }
        }
        assertThat(harmless).isLessThan(10);
        byte[] followed = TestFiles.join(packed, "more".getBytes(StandardCharsets.UTF_8));
        refused("exchange.gzip", "Line", () -> read(TestFiles.source(followed)));
    }

    @Test
    void aRowWithAnotherCountOfColumnsIsNamed() {
        refused(
                "exchange.columns",
                "Line 3: 2 columns are needed and there are 1",
                () -> read(TestFiles.source("a,b\n1,2\n3\n")));
        refused(
                "exchange.columns",
                "Line 2: 2 columns are needed and there are 3",
                () -> read(TestFiles.source("a,b\n1,2,3\n")));
    }

    @Test
    void aSpreadsheetsWaysAreRead() {
        assertThat(read(TestFiles.source("a;b\n1;2\n")).get(0).fields()).containsExactly("1", "2");
        CsvRow row = read(TestFiles.source("sep=;\r\n a ; b \r\n1;2\r\n;\r\n")).get(0);
        assertThat(row).isEqualTo(new CsvRow(3, List.of("1", "2")));
        assertThat(read(TestFiles.source("\n\na,b\n,\n1,2\n\n , \n")))
                .containsExactly(new CsvRow(5, List.of("1", "2")));
    }

    @Test
    void whatStandsInAnotherEncodingIsRead() {
        for (String name : List.of("GBK", "UTF-16LE", "UTF-16BE", "UTF-8")) {
            byte[] bytes = "sep=;\r\n编号;类别\r\n一号;电梯\r\n".getBytes(Charset.forName(name));
            assertThat(read(TestFiles.source(bytes))).as(name).containsExactly(new CsvRow(3, List.of("一号", "电梯")));
        }
    }

    @Test
    void aRaggedRowIsSkippedOrFilledAsTheProfileSays() {
        String text = "a,b\n1\n1,2,\n1,2,3\n";
        assertThat(all(CsvRows.open(TestFiles.source(text), ',', RaggedRows.SKIP, null)))
                .extracting(CsvRow::fields)
                .containsExactly(List.of("1"), List.of("1", "2", ""), List.of("1", "2", "3"));
        assertThat(all(CsvRows.open(TestFiles.source(text), ',', RaggedRows.FILL, null)))
                .extracting(CsvRow::fields)
                .containsExactly(List.of("1", ""), List.of("1", "2"), List.of("1", "2", "3"));
    }

    @Test
    void quotesThatDoNotMatchAreNamed() {
        refused("exchange.quotes", "Line 2, column 2", () -> read(TestFiles.source("a,b\n1,\"x\n2,3\n")));
        refused("exchange.quotes", "Line 2, column 2", () -> read(TestFiles.source("a,b\n1,\"x\"y\n")));
    }

    @Test
    void aFieldBeyondTheLimitIsNamedAndOneAtTheLimitIsNot() {
        assertThat(read(TestFiles.source("a,b\n1," + "x".repeat(ImportLimits.FIELD) + "\n")))
                .hasSize(1);
        refused(
                "exchange.field",
                "Line 2, column 2",
                () -> read(TestFiles.source("a,b\n1," + "x".repeat(ImportLimits.FIELD + 1) + "\n")));
        refused(
                "exchange.field",
                "Line 3, column 1",
                () -> read(TestFiles.source("a,b\n1,2\n" + "x".repeat(10_000_000) + ",2\n")));
        refused(
                "exchange.field",
                "Line 2, column 2",
                () -> read(TestFiles.source("a,b\n1,\"" + "x\n".repeat(5_000_000) + "\"\n")));
    }

    @Test
    void aTableWithTooManyColumnsIsRefused() {
        refused(
                "exchange.columns.many",
                "Line 1",
                () -> read(TestFiles.source("a" + ",a".repeat(ImportLimits.COLUMNS))));
    }

    private static List<CsvRow> read(ImportSource source) {
        return all(CsvRows.open(source, ','));
    }

    private static List<CsvRow> utf8(ImportSource source) {
        return all(CsvRows.open(source, ',', RaggedRows.STOP, StandardCharsets.UTF_8));
    }

    private static List<CsvRow> all(CsvRows opened) {
        List<CsvRow> all = new ArrayList<>();
        try (CsvRows rows = opened) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (!row.get().blank()) {
                    all.add(row.get());
                }
            }
        }
        return all;
    }

    private static void refused(String code, String english, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.violations().get(0).code()).isEqualTo(code);
            assertThat(refusal.message(Locale.ENGLISH))
                    .startsWith("input.csv: ")
                    .contains(english);
        });
    }
}
