package org.commonhall.text;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: the first column to the left, figures to the right, wide characters counted as two. */
public final class TextTable {
    private static final int WIDEST = 44;

    private final List<List<String>> rows = new ArrayList<>();
    /**
     * Adds a row.
     *
     * @param cells the cells from the left
     */
    public void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(shown(row.get(i))));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < row.size(); i++) {
                String cell = shown(row.get(i));
                String space = " ".repeat(widths[i] - width(cell));
                line.append(i == 0 ? cell + space : "   " + space + cell);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    /** A cell on one line, without what moves the cursor, cut where it is too wide. */
    private static String shown(String cell) {
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (int c : cell.codePoints().toArray()) {
            int safe = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xfffd : c;
            width += width(safe);
            if (width > WIDEST) {
                return out.append('…').toString();
            }
            out.appendCodePoint(safe);
        }
        return out.toString();
    }
    /**
     * How many columns a text takes on a terminal.
     *
     * @param text the text
     * @return two for a wide character, else one
     */
    public static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    // East Asian Wide and Fullwidth (UAX 11) by blocks, emoji with them.
    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
