package org.commonhall.credential;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;

/** Says which qualifications an organization gives or asks for; offered by capabilities whose rules name their codes. */
public interface CodeSource {

    /**
     * Reads the codes: two statements at most.
     *
     * @param reading the transaction
     * @param organization which organization
     * @return the codes
     */
    ImmutableSet<String> of(Reading reading, Id<Organization> organization);
}
