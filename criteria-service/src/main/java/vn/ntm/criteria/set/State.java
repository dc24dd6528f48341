package vn.ntm.criteria.set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version is written until it is published, and stays as it is from then on. */
@Schema(name = "VersionState")
enum State {
    DRAFT,
    PUBLISHED
}
