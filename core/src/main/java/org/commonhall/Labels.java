package org.commonhall;

import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the labels stand in the bundles: after the capability, the kind of label, then the constant or the rest of a code. */
final class Labels {
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final ClassValue<String> PREFIX = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            String capability = capability(type);
            return capability.isEmpty() ? path(capability, type) : capability + "." + path(capability, type);
        }
    };

    private Labels() {}

    /** The code of the label of what has one without knowing any hall, else null. */
    static @Nullable String code(Object value) {
        if (value instanceof Enum<?> constant) {
            return code(constant);
        } else if (value instanceof Permission permission) {
            return code(permission.code(), "permission");
        } else if (value instanceof Role role) {
            return "role." + role.code();
        }
        return value instanceof RecordKind kind ? record(kind.javaType()) : null;
    }

    static String code(Enum<?> value) {
        return value instanceof EventCode event
                ? code(event.code(), "event")
                : PREFIX.get(value.getDeclaringClass()) + "." + value.name();
    }

    /** A code with the kind of label behind its capability: {@code booking.event.confirmed}. */
    static String code(String code, String label) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot) + "." + label + code.substring(dot);
    }

    static String record(Class<?> type) {
        return capability(type) + ".record." + type.getSimpleName();
    }

    /** The capability whose package holds a class; of foreign packages the last segment; of the root nothing. */
    static String capability(Class<?> type) {
        Properties bundles = Messages.bundles();
        for (String name = type.getPackageName(); !name.equals(Messages.ROOT); ) {
            String holder = name;
            for (String capability : bundles.stringPropertyNames()) {
                if (holder.equals(bundles.getProperty(capability))) {
                    return capability;
                }
            }
            int dot = name.lastIndexOf('.');
            if (dot < 0) {
                break;
            }
            name = name.substring(0, dot);
        }
        return type.getPackageName().equals(Messages.ROOT)
                ? ""
                : type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }

    /** The words of a class in small letters, without the capability's own in front: {@code quota.holder}. */
    static String path(String capability, Class<?> type) {
        StringBuilder words = new StringBuilder();
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            words.insert(0, (words.isEmpty() ? "" : " "));
            words.insert(0, String.join(" ", WORD.split(outer.getSimpleName())));
        }
        String[] all = words.toString().toLowerCase(Locale.ROOT).split(" ");
        for (int own = 1; own < all.length; own++) {
            if (String.join("", Arrays.copyOf(all, own)).equals(capability)) {
                return String.join(".", Arrays.copyOfRange(all, own, all.length));
            }
        }
        return String.join(".", all);
    }

    /** A label that stands by itself: bundles write labels as they stand within a sentence. */
    static String alone(String label) {
        int end = label.offsetByCodePoints(0, 1);
        return label.substring(0, end).toUpperCase(Locale.ROOT) + label.substring(end);
    }
}
