package org.commonhall.storage;

import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;

/** Refuses to start without the JSpecify annotations: every column would silently become mandatory. */
final class Nullability {
    private Nullability() {}

    private record Canary(@Nullable String mayBeAbsent) {}

    static void require() {
        AnnotatedType component = Canary.class.getRecordComponents()[0].getAnnotatedType();
        if (component.getAnnotations().length == 0) {
            throw new IllegalStateException("org.jspecify:jspecify must be on the class or module path at run time");
        }
    }
}
