package org.commonhall.examples.json;

import com.google.common.reflect.ClassPath;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.Problem;
import org.commonhall.Receipt;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.exchange.ImportJob;

/** What a host writes as JSON and what it reads: everything that the facades give, and every command they take. */
final class Shapes {
    private static final String ROOT = "org.commonhall";
    /** Its commands are there for the tests of storage adapters. */
    private static final String KIT = ROOT + ".storage.contract";

    /** Doors to more calls, and the corridor, which is for authors of capabilities. */
    private static final Set<Class<?>> NO_DATA = Set.of(CommonhallBuilder.class, Corridor.class, ImportJob.class);

    private Shapes() {}

    /** The types that calls give, by name; a page, list or option of one counts as that one. */
    static List<TypeToken<?>> given() {
        TreeMap<String, TypeToken<?>> found = new TreeMap<>();
        Set<Class<?>> facades = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Commonhall.class));
        while (!open.isEmpty()) {
            Class<?> facade = open.pop();
            if (!facades.add(facade)) {
                continue;
            }
            for (Method method : facade.getMethods()) {
                if (method.getDeclaringClass() == Object.class || Modifier.isStatic(method.getModifiers())) {
                    continue;
                }
                if (opens(method)) {
                    open.push(method.getReturnType());
                } else {
                    add(found, TypeToken.of(method.getGenericReturnType()));
                }
            }
        }
        Stream.of(Event.class, Problem.class).forEach(one -> add(found, TypeToken.of(one)));
        add(found, new TypeToken<Receipt<Event>>() {});
        return List.copyOf(found.values());
    }

    private static boolean opens(Method method) {
        Class<?> type = method.getReturnType();
        return type.getName().startsWith(ROOT)
                && !NO_DATA.contains(type)
                && !type.isRecord()
                && !type.isEnum()
                && type != Receipt.class
                && Modifier.isFinal(type.getModifiers());
    }

    private static void add(Map<String, TypeToken<?>> found, TypeToken<?> type) {
        Class<?> raw = type.getRawType();
        if (raw.isRecord() && raw.getName().startsWith(ROOT) && raw != Id.class && raw != org.commonhall.Page.class) {
            found.putIfAbsent(type.getType().getTypeName(), type);
        } else if (raw != Id.class && raw != Receipt.class && type.getType() instanceof ParameterizedType many) {
            for (Type argument : many.getActualTypeArguments()) {
                add(found, TypeToken.of(argument));
            }
        }
    }

    static List<Class<?>> commands() throws IOException {
        return ClassPath.from(Commonhall.class.getClassLoader()).getAllClasses().stream()
                .filter(info -> info.getPackageName().startsWith(ROOT)
                        && !info.getPackageName().equals(KIT))
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .filter(type -> type.isRecord() && Command.class.isAssignableFrom(type))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** A name for a file: the class, behind the last segment of its package, with what it is of. */
    static String name(Type type) {
        if (type instanceof ParameterizedType of) {
            return name(of.getRawType()) + "-of-"
                    + String.join(
                            "-",
                            Arrays.stream(of.getActualTypeArguments())
                                    .map(Shapes::simple)
                                    .toList());
        }
        Class<?> raw = (Class<?>) type;
        return raw.getPackageName().substring(raw.getPackageName().lastIndexOf('.') + 1) + "/" + simple(raw);
    }

    private static String simple(Type type) {
        return type.getTypeName().replaceAll("^[a-z.]+\\.", "").replace('$', '.');
    }
}
