package org.commonhall.request.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the service catalogue (诉求目录): what can be asked, who leads by default and by when. Retired, never
 * deleted.
 *
 * @param id the identity
 * @param version the version
 * @param code the stable code, unique
 * @param parent the entry above; entries with one parent are siblings
 * @param nameEn the English name
 * @param nameZh the Chinese name
 * @param leadUnit the organization that leads unless the desk says otherwise
 * @param sla the limits, as {@code ServiceLevel} writes them; absent for none
 * @param visibility who may find such a request unless the requester says otherwise
 * @param evidence what photos or papers are asked for, absent for none
 * @param contactNeeded whether it can only be asked with a phone number, an e-mail address or an account
 * @param enquiry whether the desk may answer it at once
 * @param emergency the service it is handed to at once, absent for ordinary entries
 * @param retiredAt since when it can no longer be chosen, absent while it can
 */
@Unique(name = "code", of = "code") @Index("parent")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ServiceCategory(
        Id<ServiceCategory> id,
        long version,
        @Size(max = 100) String code,
        @Nullable Id<ServiceCategory> parent,
        @Size(max = 200) String nameEn,
        @Size(max = 200) String nameZh,
        @Nullable Id<Organization> leadUnit,
        @Size(max = 160) @Nullable String sla,
        RequestVisibility visibility,
        @Size(max = 400) @Nullable String evidence,
        boolean contactNeeded,
        boolean enquiry,
        @Nullable EmergencyKind emergency,
        @Nullable Instant retiredAt) {
    /** How it is stored. */
    public static final RecordType<ServiceCategory> TYPE = RecordType.of(MethodHandles.lookup(), ServiceCategory.class);
    /** The stable code. */
    public static final Attribute<ServiceCategory, String> CODE = TYPE.attribute("code", ServiceCategory::code);
    /** The entry above. */
    public static final Attribute<ServiceCategory, Id<ServiceCategory>> PARENT =
            TYPE.attribute("parent", ServiceCategory::parent);

    /**
     * An entry of another system: no route and no limit, found by everybody.
     *
     * @param id the identity
     * @param code the stable code, at most 100 characters, unique
     * @param name its name there, at most 200 characters
     * @return the entry with version 0
     */
    public static ServiceCategory imported(Id<ServiceCategory> id, String code, String name) {
        return ServiceCategoryBuilder.builder()
                .id(id)
                .code(code)
                .nameEn(name)
                .nameZh(name)
                .visibility(RequestVisibility.PUBLIC)
                .build();
    }

    /**
     * The name in both languages.
     *
     * @return the name, for messages
     */
    public Name said() {
        return new Name(nameZh, nameEn);
    }

    /**
     * The name for people.
     *
     * @param locale Chinese gives the Chinese name, every other language the English one
     * @return the name
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }
}
