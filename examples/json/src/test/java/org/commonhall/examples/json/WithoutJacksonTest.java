package org.commonhall.examples.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson may be absent: a host compiles without a warning and runs; on the module path its mapper needs nothing opened. */
class WithoutJacksonTest {
    private static final Pattern LIBRARY = Pattern.compile(
            "guava-|failureaccess|error_prone_annotations|j2objc|listenablefuture|jakarta.validation-api|jspecify|fastcsv|OpeningHoursParser|core\\W(.*\\W)?classes|commonhall-core");
    private static final Pattern JACKSON = Pattern.compile("jackson");
    private static final String HOST = """
            package host;

            import java.util.List;
            import org.commonhall.Bytes;
            import org.commonhall.Explanation;
            import org.commonhall.Id;
            import org.commonhall.Permission;
            import org.commonhall.Ratio;
            import org.commonhall.Receipt;
            import org.commonhall.Role;
            import org.commonhall.access.AccessRights;
            import org.commonhall.directory.building.Share;
            import org.commonhall.directory.directory.Audience;
            import org.commonhall.directory.directory.Person;
            import org.commonhall.governance.decision.Measure;
            import org.commonhall.governance.decision.Requirement;
            import org.commonhall.governance.decision.RuleSet;
            import org.commonhall.governance.decision.RuleSets;
            import org.commonhall.publication.NoticeKind;

            public final class Host {
                private Host() {}

                public static String told(Receipt<Person> receipt) {
                    return receipt.event() + receipt.id() + receipt.why();
                }

                public static List<Object> values() {
                    RuleSet rules = RuleSets.standard().require(RuleSets.DEFAULT);
                    Requirement first = rules.majority().requirements().get(0);
                    return List.of(
                            Id.valueOf("0190b6a4-7c00-7000-8000-00000000002a"),
                            Bytes.of(new byte[] {1}),
                            Role.KEEPER,
                            Audience.RIDER,
                            NoticeKind.AWARD,
                            new Share(1, 2),
                            Ratio.of(1, 2),
                            Measure.HEADS,
                            first,
                            Person.TYPE,
                            new Receipt<>(new Id<Person>(new java.util.UUID(0, 1)), 1, "unchanged", null, null, List.of(),
                                    Explanation.of("booking.taken", Permission.of("a.b"))));
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aHostCompilesOnTheClassPathWithoutAWarning() throws IOException {
        assertThat(compiled("-cp", path(one -> !jackson(one)), host())).isEmpty();
    }

    @Test
    void aHostCompilesOnTheModulePathWithoutAWarning() throws IOException {
        Path module = Files.writeString(
                source("module-info.java"), "module host { requires transitive org.commonhall; exports host; }");
        // The parser of opening hours is an automatic module, which a host does not read.
        assertThat(compiled("-p", path(one -> !jackson(one)), host(), module.toString()))
                .isEmpty();
    }

    @Test
    void aHostRunsWithoutTheAnnotations() throws Exception {
        assertThat(compiled("-cp", path(one -> !jackson(one)), host())).isEmpty();
        List<URL> urls = new ArrayList<>(List.of(folder.resolve("out").toUri().toURL()));
        for (Path entry : entries(one -> !jackson(one))) {
            urls.add(entry.toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            List<?> values =
                    (List<?>) loader.loadClass("host.Host").getMethod("values").invoke(null);
            assertThat(values).hasSize(11);
            for (Object value : values) {
                assertThat(Stream.of(value.getClass().getMethods()).flatMap(one -> Stream.of(one.getAnnotations())))
                        .noneMatch(one -> one.annotationType().getName().contains("jackson"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.fasterxml.jackson.databind.ObjectMapper", "tools.jackson.databind.json.JsonMapper"})
    void onTheModulePathAMapperWritesAndReadsWhatIsExported(String mapper) throws Exception {
        Path module = Files.writeString(
                source("module-info.java"), "module host { requires transitive org.commonhall; exports host; }");
        assertThat(compiled("-p", path(one -> true), host(), module.toString())).isEmpty();
        List<Path> entries = new ArrayList<>(entries(one -> true));
        entries.add(folder.resolve("out"));
        ModuleFinder finder = ModuleFinder.of(entries.toArray(Path[]::new));
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolve(
                        finder,
                        ModuleFinder.of(),
                        Set.of("host", "com.fasterxml.jackson.databind", "tools.jackson.databind"));
        ClassLoader loader = ModuleLayer.defineModulesWithOneLoader(
                        modules, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer()
                .findLoader("host");
        assertThat(loader.loadClass("org.commonhall.Id").getModule().isNamed()).isTrue();
        Class<?> type = loader.loadClass(mapper);
        Object made = type.getConstructor().newInstance();
        for (Object value :
                (List<?>) loader.loadClass("host.Host").getMethod("values").invoke(null)) {
            Object json = type.getMethod("writeValueAsString", Object.class).invoke(made, value);
            assertThat(json.toString()).doesNotContain("numerator");
            if (json.toString().startsWith("\"") && readable(value.getClass().getSimpleName())) {
                assertThat(type.getMethod("readValue", String.class, Class.class)
                                .invoke(made, json, value.getClass()))
                        .isEqualTo(value);
            }
        }
    }

    private static boolean readable(String name) {
        return !List.of("Ratio", "Measure", "RecordType").contains(name);
    }

    private String host() throws IOException {
        return Files.writeString(source("host/Host.java"), HOST).toString();
    }

    private Path source(String name) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** What javac says with every warning on. */
    private String compiled(String option, String path, String... sources) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "--release",
                "17",
                option,
                path,
                "-d",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(sources));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(
                            said,
                            files,
                            null,
                            arguments.stream()
                                    .filter(one -> !one.endsWith(".java"))
                                    .toList(),
                            null,
                            files.getJavaFileObjects(arguments.stream()
                                    .filter(one -> one.endsWith(".java"))
                                    .toArray(String[]::new)))
                    .call();
        } catch (IOException unclosed) {
            throw new AssertionError(unclosed);
        }
        return said.toString();
    }

    private static String path(Predicate<Path> used) {
        return entries(used).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> entries(Predicate<Path> used) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        jackson(Path.of(entry)) || (LIBRARY.matcher(entry).find() && !entry.contains("test-classes")))
                .map(Path::of)
                .filter(used)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean jackson(Path entry) {
        return JACKSON.matcher(entry.getFileName().toString()).find();
    }
}
