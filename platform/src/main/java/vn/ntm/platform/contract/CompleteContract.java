package vn.ntm.platform.contract;

import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes what SmallRye has read from the resources of a service; runs once, in the build. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CompleteContract implements OASFilter {

    private final IndexView index;

    public CompleteContract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var said = ContractFile.read();
        var types = new SchemaTypes(index, document);
        var operations = ResourceOperation.all(index, document);
        var choices = new SealedTypes(index, types);
        choices.complete();
        new PartsOfCollections(types).complete();
        new RequiredFields(types).complete();
        new Sentences(types).complete(document);
        choices.completeDeduced();
        new Callers().complete(document, operations);
        new Parameters(said).complete(operations);
        new Answers(said).complete(document, operations);
        new VietnameseWords(said).complete(document, operations);
        WholePatterns.complete(document);
        DigitsOfNumbers.complete(document);
        UnusedParts.leaveOut(document);
        // Title and version are added when the service starts.
        var info = document.getInfo() == null ? OASFactory.createInfo() : document.getInfo();
        document.setInfo(info.contact(OASFactory.createContact().name("Whoever runs this installation"))
                .license(OASFactory.createLicense().name("Proprietary").identifier("LicenseRef-Proprietary")));
        document.setServers(
                List.of(OASFactory.createServer().url("/").description("The gateway of the installation.")));
        document.setSecurity(Callers.EITHER_WAY);
    }
}
