package org.commonhall;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The classes of constants in {@code org.commonhall.code}, as their source. */
final class CodeConstants {
    private static final int WIDTH = 120;
    private static final Map<String, String> WORDS = Map.of("followup", "FollowUp");

    /** Of each capability, its groups of constants, each code with its words. */
    private final Map<String, Map<String, Map<String, String>>> types = new TreeMap<>();

    private final Map<String, String> sources = new TreeMap<>();

    /** Adds a group of codes with their English words; a class a capability, and one for the root. */
    CodeConstants codes(String group, Map<String, String> english) {
        english.forEach((code, words) -> types.computeIfAbsent(first(code), name -> new TreeMap<>())
                .computeIfAbsent(group, name -> new TreeMap<>())
                .put(code, words));
        return this;
    }

    /** Adds the kinds of records, in a class of their own. */
    CodeConstants kinds(Map<String, String> english) {
        write(
                "RecordKinds",
                "Kinds of records, as the kind of an {@link org.commonhall.Event}.",
                constants("    ", english, code -> code));
        return this;
    }

    /** Gives the source of each class by the name of its file. */
    Map<String, String> sources() {
        types.forEach((first, groups) -> {
            StringBuilder text = new StringBuilder();
            groups.forEach((group, codes) -> text.append(text.isEmpty() ? "" : "\n")
                    .append("    /** ")
                    .append(group)
                    .append(". */\n    public static final class ")
                    .append(group)
                    .append(" {\n")
                    .append(constants("        ", codes, code -> first.equals("hall") ? code : rest(code)))
                    .append("\n        private ")
                    .append(group)
                    .append("() {}\n    }\n"));
            write(
                    first.equals("hall") ? "HallCodes" : name(first) + "Codes",
                    first.equals("hall")
                            ? "Codes of the hall itself, of calls and commands, of storage and of constraints."
                            : "Codes that begin with {@code " + first + "}.",
                    text.toString());
        });
        return sources;
    }

    private void write(String type, String what, String inside) {
        sources.put(
                type + ".java",
                "package org.commonhall.code;\n\n/** " + what + " */\npublic final class " + type + " {\n" + inside
                        + "\n    private " + type + "() {}\n}\n");
    }

    private static String first(String code) {
        String first = code.substring(0, code.indexOf('.'));
        return RuleTablesTest.ROOT.contains(first) ? "hall" : first;
    }

    private static String rest(String code) {
        return code.substring(code.indexOf('.') + 1);
    }

    private static String name(String capability) {
        return WORDS.getOrDefault(capability, Ascii.toUpperCase(capability.charAt(0)) + capability.substring(1));
    }

    private static String constants(String indent, Map<String, String> codes, UnaryOperator<String> name) {
        StringBuilder text = new StringBuilder();
        codes.forEach((code, words) -> {
            String left = indent + "public static final String "
                    + name.apply(code).replaceAll("[.-]", "_").toUpperCase(Locale.ROOT) + " =";
            String right = '"' + code + "\";\n";
            text.append(comment(indent, escaped(words)))
                    .append(left)
                    .append(left.length() + right.length() <= WIDTH ? " " : "\n        " + indent)
                    .append(right);
        });
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replace("''", "'")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("[.]$", "");
    }

    private static String comment(String indent, String words) {
        String one = indent + "/** " + words + ". */\n";
        if (one.length() <= WIDTH + 1) {
            return one;
        }
        String begin = "\n" + indent + " *";
        StringBuilder lines = new StringBuilder(indent + "/**").append(begin);
        int column = begin.length() - 1;
        for (String word : Splitter.on(' ').split(words + ".")) {
            if (column + 1 + word.length() > WIDTH) {
                lines.append(begin);
                column = begin.length() - 1;
            }
            lines.append(' ').append(word);
            column += 1 + word.length();
        }
        return lines.append(begin).append("/\n").toString();
    }
}
