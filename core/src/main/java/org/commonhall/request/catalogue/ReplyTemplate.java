package org.commonhall.request.catalogue;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Words that staff start from (答复模板). Retired, never deleted.
 *
 * @param id the identity
 * @param version the version
 * @param code the stable code, unique
 * @param category the catalogue entry it is for, absent for all
 * @param textEn the English words; a name in braces such as <code>{number}</code> stands for a value
 * @param textZh the Chinese words
 * @param retiredAt since when it is no longer offered, absent while it is
 */
@Unique(name = "code", of = "code") public record ReplyTemplate(
        Id<ReplyTemplate> id,
        long version,
        @Size(max = 100) String code,
        @Nullable Id<ServiceCategory> category,
        @Size(max = 4000) String textEn,
        @Size(max = 4000) String textZh,
        @Nullable Instant retiredAt) {
    /** How it is stored. */
    public static final RecordType<ReplyTemplate> TYPE = RecordType.of(MethodHandles.lookup(), ReplyTemplate.class);
    /** The stable code. */
    public static final Attribute<ReplyTemplate, String> CODE = TYPE.attribute("code", ReplyTemplate::code);
}
