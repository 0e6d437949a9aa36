package org.chancery.input;

import java.util.Set;

/** Documents that are zip archives by their form, and are none to their users. */
final class PackedDocuments {
    private static final Set<String> EXTENSIONS = Set.of(
            "docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "odt", "ods", "odp", "epub", "jar", "war", "apk", "pages",
            "numbers", "key", "wacz");

    private PackedDocuments() {}

    static boolean has(String extension) {
        return EXTENSIONS.contains(extension);
    }
}
