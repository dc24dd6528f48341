package vn.ntm.local.layout;

/** All that a part needs to know about where it is to run. */
public record Place(Project project, Folders folders, Ports ports, Secrets secrets) {

    public Place(Project project, Folders folders, Ports ports) {
        this(project, folders, ports, new Secrets(folders.secrets()));
    }
}
