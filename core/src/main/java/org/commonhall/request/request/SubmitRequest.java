package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * Submits a request, for oneself or on behalf of somebody. No seen version is compared.
 * Fill in the builder of {@link #of}.
 *
 * @param category the catalogue entry, null to leave the choice to the desk
 * @param matter what and where
 * @param visibility who may find it, null for what the catalogue says; public only with an entry that is public
 * @param channel through which door; staff only may say anything but {@link RequestChannel#ONLINE}
 * @param contact how to reach the requester
 * @param behalf whether somebody else submits it for the requester
 * @param behalfOf the requester, null where the directory does not know them or nobody is represented
 * @param consented whether a represented requester has agreed
 * @param anonymousToPublic whether the name is kept from the public
 * @param anonymousToHandler whether name and contact are kept from the units that handle it
 * @param earlier an earlier request about the same matter, with what is new, or null
 * @param upstream the hotline's order it came with, or null
 * @param files photos and other files
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record SubmitRequest(
        @Nullable Id<ServiceCategory> category,
        @NotNull @Valid Matter matter,
        @Nullable RequestVisibility visibility,
        @NotNull RequestChannel channel,
        @NotNull @Valid Contact contact,
        boolean behalf,
        @Nullable Id<Person> behalfOf,
        boolean consented,
        boolean anonymousToPublic,
        boolean anonymousToHandler,
        @Valid @Nullable Earlier earlier,
        @Valid @Nullable UpstreamOrder upstream,
        @NotNull @Size(max = 10) List<@NotNull @Valid FileUpload> files)
        implements Command {

    /**
     * Copies the files.
     *
     * @param category the catalogue entry
     * @param matter what and where
     * @param visibility who may find it
     * @param channel through which door
     * @param contact how to reach the requester
     * @param behalf whether somebody else submits it for the requester
     * @param behalfOf the requester
     * @param consented whether a represented requester has agreed
     * @param anonymousToPublic whether the name is kept from the public
     * @param anonymousToHandler whether name and contact are kept from the units that handle it
     * @param earlier an earlier request about the same matter
     * @param upstream the hotline's order it came with
     * @param files photos and other files
     */
    public SubmitRequest {
        files = Copies.list(files);
    }

    /**
     * Begins a submission of one line.
     *
     * @param title what it is about
     * @return a builder with everything else at its default
     */
    public static SubmitRequestBuilder of(String title) {
        return of(Matter.of(title).build());
    }

    /**
     * A request of one's own over the web.
     *
     * @param matter what and where
     * @return a builder with everything else at its default
     */
    public static SubmitRequestBuilder of(Matter matter) {
        return SubmitRequestBuilder.builder()
                .matter(matter)
                .channel(RequestChannel.ONLINE)
                .contact(Contact.NONE)
                .anonymousToPublic(true)
                .files(ImmutableList.of());
    }

    @Override
    public Permission permission() {
        return behalf || channel != RequestChannel.ONLINE ? RequestRights.SUBMIT_FOR_OTHERS : RequestRights.SUBMIT;
    }
}
