package org.commonhall.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.commonhall.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorFileTest {
    private static final ErrorRow FIRST = new ErrorRow(3, "key", "exchange.duplicate", "a,\"b\"\n楼");
    private static final ErrorRow SECOND = new ErrorRow(9, "opened", "exchange.date", "=1+1");

    @TempDir
    private Path folder;

    @Test
    void thereIsNoFileWithoutErrors() {
        ErrorFile file = begun();
        file.write(List.of());
        file.commit();
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void errorsAreRowsOfATableThatReadsBack() throws IOException {
        ErrorFile file = begun();
        file.write(List.of(FIRST));
        file.commit();
        file.write(List.of(SECOND));
        file.commit();
        assertThat(Files.readString(file.path()).replace("\r\n", "\n")).isEqualTo("""
                        line,column,code,value
                        3,key,exchange.duplicate,"a,""b""
                        楼"
                        9,opened,exchange.date,'=1+1
                        """);
        assertThat(new ErrorFile(file.path(), false).keepUpTo(9)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aBatchThatIsRunAgainWritesOverItsFirstAttempt() throws IOException {
        ErrorFile file = begun();
        file.write(List.of(FIRST, SECOND));
        file.write(List.of(FIRST));
        file.commit();
        file.write(List.of(SECOND));
        assertThat(Files.readAllLines(file.path()))
                .filteredOn(line -> line.startsWith("9,"))
                .hasSize(1);
    }

    @Test
    void whatBelongsToLinesThatAreNotDoneGoesEvenIfItIsTorn() throws IOException {
        ErrorFile file = begun();
        file.write(List.of(FIRST, SECOND));
        Files.writeString(file.path(), "12,opened,exchange.da", StandardOpenOption.APPEND);
        assertThat(new ErrorFile(file.path(), false).keepUpTo(9)).containsExactly(FIRST, SECOND);
        Files.writeString(file.path(), "1", StandardOpenOption.APPEND);
        assertThat(new ErrorFile(file.path(), false).keepUpTo(5)).containsExactly(FIRST);
        assertThat(Files.readString(file.path())).endsWith("楼\"\r\n");
    }

    @Test
    void aNewImportBeginsANewFile() {
        ErrorFile file = begun();
        file.write(List.of(FIRST));
        assertThat(new ErrorFile(file.path(), false).keepUpTo(0)).isEmpty();
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedBeforeAnythingBegins() {
        assertThatThrownBy(() -> new ErrorFile(folder.resolve("missing").resolve("e.csv"), false).keepUpTo(0))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "＋1", "－1", "＠a"})
    void noSpreadsheetTakesACellForAFormula(String cell) {
        assertThat(ErrorFile.guard(cell)).isEqualTo("'" + cell);
    }

    /** A row that is given back has the header of a file that nobody has checked. */
    @Test
    void noSpreadsheetTakesAHeaderForAFormula() throws IOException {
        ErrorFile file = new ErrorFile(folder.resolve("e.csv"), true);
        file.of(List.of("=1+1", "key"));
        file.write(List.of(new ErrorRow(2, "=1+1", "exchange.row.columns", "", new CsvRow(2, List.of("a")))));
        assertThat(Files.readAllLines(file.path()))
                .containsExactly("'=1+1,key,line,column,code", "a,2,'=1+1,exchange.row.columns");
    }

    @Test
    void longValuesAreCut() {
        ErrorFile file = begun();
        file.write(List.of(new ErrorRow(1, "c", "exchange.too.long", "长".repeat(60_000))));
        assertThat(new ErrorFile(file.path(), false).keepUpTo(1))
                .singleElement()
                .satisfies(row -> assertThat(row.value())
                        .hasSizeLessThanOrEqualTo(ErrorFile.VALUE)
                        .endsWith("…"));
    }

    private ErrorFile begun() {
        ErrorFile file = new ErrorFile(folder.resolve("e.csv"), false);
        file.keepUpTo(0);
        return file;
    }
}
