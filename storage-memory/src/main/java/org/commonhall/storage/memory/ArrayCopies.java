package org.commonhall.storage.memory;

import java.util.Arrays;

/** Copies of arrays with one place changed. */
final class ArrayCopies {
    private ArrayCopies() {}

    static <E> E[] insert(E[] array, int place, E element) {
        E[] copy = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, place, copy, place + 1, array.length - place);
        copy[place] = element;
        return copy;
    }

    static <E> E[] replace(E[] array, int place, E element) {
        E[] copy = array.clone();
        copy[place] = element;
        return copy;
    }

    static <E> E[] remove(E[] array, int place) {
        E[] copy = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, place + 1, copy, place, array.length - place - 1);
        return copy;
    }
}
