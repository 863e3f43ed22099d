package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled and run, as somebody new would: on the class path and on the module path. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final String MODULE = "module quick { requires org.commonhall.storage.memory; }";
    private static final Pattern LIBRARY = Pattern.compile(
            "guava|failureaccess|jakarta.validation|jspecify|fastcsv|OpeningHoursParser|lib-recur|rfc5545|jems");

    @TempDir
    private Path folder;

    @Test
    void theFirstBlockIsShortAndRunsOnTheClassPath() throws IOException, InterruptedException {
        String block = block();
        assertThat(block.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(12);
        Path source = Files.writeString(folder.resolve("QuickStart.java"), block);
        String libraries = libraries();
        compile("-cp", libraries, "-d", folder.toString(), source.toString());
        assertThat(run("-cp", folder + File.pathSeparator + libraries, "QuickStart"))
                .contains("RECEIVED");
    }

    @Test
    void theFirstBlockRunsOnTheModulePath() throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("src/quick"));
        Path source = Files.writeString(sources.resolve("QuickStart.java"), "package quick;\n" + block());
        Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
        Path out = folder.resolve("out");
        String libraries = libraries();
        compile("-p", libraries, "-d", out.toString(), module.toString(), source.toString());
        assertThat(run("-p", out + File.pathSeparator + libraries, "-m", "quick/quick.QuickStart"))
                .contains("RECEIVED");
    }

    private static String block() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    /** The dependencies of commonhall-storage-memory, out of the test's own class path. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        LIBRARY.matcher(Path.of(entry).getFileName().toString()).find()
                                || entry.matches(".*(core|storage-memory)\\W(target\\W.*classes|.*\\.jar)")
                                || entry.matches(".*commonhall-(core|storage-memory)[^/\\\\]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void compile(String... arguments) {
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
