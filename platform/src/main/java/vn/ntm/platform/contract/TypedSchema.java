package vn.ntm.platform.contract;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;

/** A schema of the document and the type that it was read from. */
record TypedSchema(String name, Schema schema, ClassInfo type) {}
