package org.commonhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonhall.storage.RecordType;
import org.junit.jupiter.api.Test;

/** No stored record leaves the library: what can be reached from the face by calling what is public holds none. */
class ReachTest {

    @Test
    void noStoredRecordCanBeReached() {
        Map<Class<?>, String> reached = reached();
        assertThat(reached).containsKeys(Event.class, Receipt.class);
        List<String> stored = new ArrayList<>();
        reached.forEach((type, path) -> {
            if (Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getType() == RecordType.class)) {
                stored.add(path + " -> " + type.getName());
            }
        });
        assertThat(stored).isEmpty();
    }

    static Map<Class<?>, String> reached() {
        Map<Class<?>, String> paths = new LinkedHashMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Commonhall.class, Event.class));
        open.forEach(start -> paths.put(start, start.getSimpleName()));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            for (Method method : type.getMethods()) {
                if (method.getDeclaringClass() == Object.class) {
                    continue;
                }
                for (Class<?> found : named(method.getGenericReturnType())) {
                    if (walked(found) && paths.putIfAbsent(found, paths.get(type) + "." + method.getName()) == null) {
                        open.push(found);
                    }
                }
            }
        }
        return paths;
    }

    /** The corridor is for authors of capabilities, who store records themselves. */
    private static boolean walked(Class<?> type) {
        return type.getPackageName().startsWith("org.commonhall")
                && !type.getPackageName().equals("org.commonhall.corridor")
                && !type.getPackageName().equals("org.commonhall.storage");
    }

    static List<Class<?>> named(Type type) {
        List<Class<?>> all = new ArrayList<>();
        if (type instanceof Class<?> plain) {
            all.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            all.addAll(named(generic.getRawType()));
            // An id or a receipt of a record tells nothing of what is in it.
            if (generic.getRawType() != Id.class && generic.getRawType() != Receipt.class) {
                for (Type argument : generic.getActualTypeArguments()) {
                    all.addAll(named(argument));
                }
            }
        } else if (type instanceof WildcardType wildcard) {
            for (Type bound : wildcard.getUpperBounds()) {
                all.addAll(named(bound));
            }
        } else if (type instanceof GenericArrayType array) {
            all.addAll(named(array.getGenericComponentType()));
        }
        return all;
    }
}
