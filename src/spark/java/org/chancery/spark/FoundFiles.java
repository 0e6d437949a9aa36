package org.chancery.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * The files behind what the user names, in the order in which one machine reads them: folders to the bottom, by their
 * paths. What begins with a dot or an underscore is left out of a folder, as everywhere under Hadoop.
 *
 * <p>The id of a file is its path below the folder that was named; of files that were named themselves, or by a pattern,
 * the path below the folder that they have in common.
 */
final class FoundFiles {
    private record Named(FileStatus status, Path root) {}

    private final Configuration hadoop;
    private final List<Named> found = new ArrayList<>();

    private FoundFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * Finds them.
     *
     * @param arguments paths and patterns of any file system that Hadoop knows
     * @throws FileNotFoundException if one names nothing
     */
    static List<FoundFile> behind(List<String> arguments, Configuration hadoop) throws IOException {
        FoundFiles files = new FoundFiles(hadoop);
        for (String argument : arguments) {
            files.find(argument);
        }
        return files.numbered();
    }

    private void find(String argument) throws IOException {
        Path path = new Path(argument);
        FileStatus[] named = path.getFileSystem(hadoop).globStatus(path);
        if (named == null || named.length == 0) {
            throw new FileNotFoundException("no such file or folder: " + argument);
        }
        Arrays.sort(named, Comparator.comparing(status -> status.getPath().toString()));
        for (FileStatus each : named) {
            if (each.isDirectory()) {
                findIn(each);
            } else {
                found.add(new Named(each, null));
            }
        }
    }

    private void findIn(FileStatus folder) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        walk(folder, files);
        files.stream()
                .sorted(Comparator.comparing(status -> status.getPath().toString()))
                .forEach(file -> found.add(new Named(file, folder.getPath())));
    }

    private void walk(FileStatus folder, List<FileStatus> files) throws IOException {
        for (FileStatus each : folder.getPath().getFileSystem(hadoop).listStatus(folder.getPath())) {
            String name = each.getPath().getName();
            if (name.startsWith(".") || name.startsWith("_")) {
                continue;
            }
            if (each.isDirectory()) {
                walk(each, files);
            } else {
                files.add(each);
            }
        }
    }

    private List<FoundFile> numbered() {
        Path common = common();
        List<FoundFile> files = new ArrayList<>();
        for (Named each : found) {
            Path path = each.status().getPath();
            String below = below(each.root() == null ? common : each.root(), path);
            files.add(new FoundFile(
                    files.size(), path.toString(), below, each.status().getLen()));
        }
        return files;
    }

    /** The deepest folder that has all files which were named themselves; null where there are none. */
    private Path common() {
        Path common = null;
        for (Named each : found) {
            Path path = each.status().getPath();
            if (each.root() == null && common == null) {
                common = path.getParent();
            }
            while (each.root() == null && !common.isRoot() && isOutside(common, path)) {
                common = common.getParent();
            }
        }
        return common;
    }

    private static boolean isOutside(Path folder, Path file) {
        return folder.toUri().relativize(file.toUri()).isAbsolute();
    }

    private static String below(Path folder, Path file) {
        return folder.toUri().relativize(file.toUri()).getPath();
    }
}
