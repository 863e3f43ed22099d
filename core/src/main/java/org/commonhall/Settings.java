package org.commonhall;

import org.commonhall.access.GrantRules;
import com.google.common.collect.ImmutableList;
import org.commonhall.directory.directory.DirectorySettings;
import org.commonhall.directory.file.FileSettings;
import org.commonhall.governance.ballot.BallotPolicy;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.followup.FollowUpPolicy;
import org.commonhall.governance.motion.MotionPolicy;
import org.commonhall.publication.PublicationPolicy;
import org.commonhall.request.request.RequestPolicy;
import org.commonhall.station.station.StationHours;

/** What the builder was given for each capability. */
record Settings(
        GrantRules grants,
        DirectorySettings directory,
        FileSettings files,
        RequestPolicy requests,
        PublicationPolicy publication,
        FollowUpPolicy followUps,
        MotionPolicy motions,
        StationHours stations,
        CommitteePolicy committees,
        BallotPolicy ballots,
        ImmutableList<ElectorateSource> electorates) {}
