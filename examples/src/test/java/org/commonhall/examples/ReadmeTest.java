package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
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
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the README shows is compiled and run, as somebody new would: on the class path and on the module path. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path CHINESE = Path.of("../README.zh-CN.md");
    private static final Pattern CODE = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    /** What the text around the fragments has said. */
    private static final String NAMES =
            "Commonhall hall; DataSource dataSource; UUID firstStart; Actor secretary, owner, anybody, lin;"
                    + "Id<Organization> assembly; Id<Building> tower; Id<BookableRoom> room; Instant inTwoWeeks;"
                    + "LocalDateTime from, to;";

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

    /** What a reader copies from a host stands there word for word; what is a fragment compiles with the names around it. */
    @Test
    void everyBlockIsTrue() throws IOException {
        String hosts = squeezed(hosts());
        String imports = imports();
        int number = 0;
        for (String block : blocks("java", README)) {
            if (hosts.contains(squeezed(block))) {
                continue;
            }
            number++;
            String name = "Block" + number;
            String code = block.contains(" class ") || block.contains("\nclass ")
                    ? block.replaceAll("class \\w+", "class " + name)
                    : "class " + name + " {" + NAMES + "void run() {\n" + block + "}}";
            Path source = Files.writeString(folder.resolve(name + ".java"), imports + code);
            compile("-cp", System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
        }
        assertThat(number).isEqualTo(6);
    }

    @Test
    void theTestInTheReadmePasses() throws IOException, ReflectiveOperationException {
        String block = blocks("java", README).stream()
                .filter(code -> code.contains("LateAnswerTest"))
                .findAny()
                .orElseThrow();
        Path source = Files.writeString(folder.resolve("LateAnswerTest.java"), imports() + block);
        compile("-cp", System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            EngineTestKit.engine("junit-jupiter")
                    .selectors(DiscoverySelectors.selectClass(loader.loadClass("LateAnswerTest")))
                    .execute()
                    .testEvents()
                    .assertStatistics(tests -> tests.started(1).succeeded(1));
        }
    }

    /** Both languages have the same headings, code, tables, lists and pictures. */
    @Test
    void theChineseReadmeSaysAsMuch() throws IOException {
        assertThat(blocks("\\w*", CHINESE)).isEqualTo(blocks("\\w*", README));
        assertThat(shape(CHINESE)).isEqualTo(shape(README));
    }

    /** No profile leaves them out, so that an IDE shows them whichever way the library was installed. */
    @Test
    void everyInstallBringsSourcesAndJavadoc() throws IOException {
        assertThat(Path.of("../pom.xml")).content().doesNotContain("maven.javadoc.skip>", "maven.source.skip>");
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Path readme : List.of(README, CHINESE)) {
            Matcher links = LINK.matcher(Files.readString(readme));
            while (links.find()) {
                assertThat(readme.resolveSibling(links.group(1))).exists();
            }
        }
    }

    /** What each line is, without its words; a paragraph counts as one line. */
    private static String shape(Path readme) throws IOException {
        String text = CODE.matcher(Files.readString(readme)).replaceAll("code");
        return Stream.of(text.split("\n"))
                .map(line -> line.replaceFirst("^(#+|!|- |\\| |\\|-).*", "$1"))
                .map(line -> line.isEmpty() || line.matches("#+|!|- |\\| |\\|-|code") ? line : "words")
                .collect(Collectors.joining("\n"))
                .replaceAll("words(\nwords)+", "words");
    }

    private static String block() throws IOException {
        return blocks("java", README).get(0);
    }

    private static List<String> blocks(String language, Path readme) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(readme))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String hosts() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String host : List.of("spring", "plain")) {
            try (Stream<Path> files = Files.walk(Path.of(host, "src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    /** Every package a host sees, so that a fragment needs no imports. */
    private static String imports() throws IOException {
        Matcher exported = EXPORT.matcher(Files.readString(Path.of("../core/src/main/java/module-info.java")));
        return exported.results().map(line -> "import " + line.group(1) + ".*;").collect(Collectors.joining())
                + "import java.util.*; import java.time.*; import javax.sql.DataSource;"
                + "import org.commonhall.storage.memory.*; import org.commonhall.storage.jdbc.*;"
                + "import org.commonhall.testing.*; import org.junit.jupiter.api.Test;"
                + "import org.junit.jupiter.api.extension.ExtendWith;"
                + "import static org.assertj.core.api.Assertions.assertThat;";
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
