package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the form of commands: what is optional is named by a builder, and no caller writes a null or a row of booleans. */
class CommandFormTest {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'|[(){}]|\\b(?:null|true|false)\\b");

    @ParameterizedTest
    @MethodSource("optionals")
    void whatHasOptionalPartsBeginsWithItsBuilder(Class<?> command) {
        assertThat(factories(command))
                .filteredOn(method -> method.getName().equals("of"))
                .allMatch(method -> builds(method, command));
        assertThat(factories(command))
                .filteredOn(method -> builds(method, command))
                .allSatisfy(method -> assertThat(method.getAnnotatedParameterTypes())
                        .noneMatch(type -> type.isAnnotationPresent(Nullable.class)))
                .anyMatch(method -> inOrder(method, command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noFactoryIsTheConstructorAgain(Class<?> command) {
        Class<?>[] all = types(command).toArray(Class<?>[]::new);
        assertThat(factories(command)).noneMatch(method -> Arrays.equals(method.getParameterTypes(), all));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/scenarios",
                "../storage-memory/src",
                "../storage-jdbc/src",
                "../examples/src",
                "../README.md"
            })
    void noCallerWritesANullOrARowOfBooleans(String root) throws IOException {
        String names = publicRecords()
                .filter(type -> factories(type).stream().anyMatch(method -> builds(method, type)))
                .map(Class::getSimpleName)
                .collect(Collectors.joining("|", "\\bnew (?:\\w+\\.)?(?:", ")\\("));
        Pattern call = Pattern.compile(names);
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().matches(".*\\.(java|md)"))::iterator) {
                String text = Files.readString(file);
                Matcher calls = call.matcher(text);
                while (calls.find()) {
                    if (blind(text, calls.end())) {
                        found.add(file.getFileName() + ": " + calls.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aNullOfAnotherCallIsNotOneOfTheRecord() {
        assertThat(blind("a, other(null), \")\", true) null", 0)).isFalse();
        assertThat(blind("a, null)", 0)).isTrue();
        assertThat(blind("true, b(1), false)", 0)).isTrue();
    }

    /** Whether the arguments that begin here hold a null, or more than one literal boolean. */
    private static boolean blind(String text, int from) {
        Matcher tokens = TOKEN.matcher(text).region(from, text.length());
        int booleans = 0;
        for (int depth = 0; depth >= 0 && tokens.find(); ) {
            String token = tokens.group();
            depth += "({".contains(token) ? 1 : ")}".contains(token) ? -1 : 0;
            if (depth == 0 && token.equals("null")) {
                return true;
            }
            booleans += depth == 0 && token.matches("true|false") ? 1 : 0;
        }
        return booleans > 1;
    }

    /** Whether the parameters are components in the order of the record; a last one of variable number may stand for a list. */
    private static boolean inOrder(Method method, Class<?> type) {
        Iterator<Class<?>> components = types(type).iterator();
        return Arrays.stream(method.getParameterTypes())
                .filter(one -> !one.isArray())
                .allMatch(one -> {
                    while (components.hasNext()) {
                        if (components.next() == one) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static boolean builds(Method method, Class<?> type) {
        return Arrays.stream(method.getReturnType().getMethods())
                .anyMatch(one -> one.getName().equals("build") && one.getReturnType() == type);
    }

    private static List<Method> factories(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType);
    }

    private static Stream<Class<?>> optionals() throws IOException {
        return commands()
                .filter(type -> types(type).filter(boolean.class::equals).count() > 1
                        || Arrays.stream(type.getRecordComponents())
                                .anyMatch(part -> part.getAnnotatedType().isAnnotationPresent(Nullable.class)));
    }

    private static Stream<Class<?>> commands() throws IOException {
        return publicRecords().filter(Command.class::isAssignableFrom);
    }

    private static Stream<Class<?>> publicRecords() throws IOException {
        return ClassPath.from(Commonhall.class.getClassLoader()).getAllClasses().stream()
                .filter(info -> info.getPackageName().startsWith("org.commonhall"))
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()));
    }
}
