package org.chancery.spark;

import org.apache.hadoop.mapred.lib.MultipleTextOutputFormat;

/** Writes lines into the folders of their kinds, without the kind. Public, since Hadoop makes it. */
public final class PartFiles extends MultipleTextOutputFormat<Part, String> {
    @Override
    protected String generateFileNameForKeyValue(Part part, String lines, String task) {
        return part.file(task);
    }

    @Override
    protected Part generateActualKey(Part part, String lines) {
        return null;
    }
}
