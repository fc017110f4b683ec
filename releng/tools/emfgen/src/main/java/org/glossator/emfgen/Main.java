package org.glossator.emfgen;

import java.io.File;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of an Ecore model into the {@code src-gen} folder of its bundle.
 *
 * <p>Arguments: bundle folder, path of the {@code .ecore} inside it, base package, prefix of the
 * package and factory classes. The generator model is made anew from the {@code .ecore} each time,
 * so that there is one source of truth, and the same model gives the same bytes.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    File bundle = new File(args[0]).getAbsoluteFile();
    EcorePackage.eINSTANCE.eClass();
    GenModelPackage.eINSTANCE.eClass();
    var extensions = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
    extensions.put("ecore", new EcoreResourceFactoryImpl());
    extensions.put("genmodel", new XMIResourceFactoryImpl());
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
        GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    EcorePlugin.getPlatformResourceMap().put(bundle.getName(), URI.createFileURI(bundle + "/"));
    var resources = new ResourceSetImpl();
    resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
    URI ecore = URI.createPlatformResourceURI(bundle.getName() + "/" + args[1], true);
    var model = (EPackage) resources.getResource(ecore, true).getContents().get(0);

    GenModel generatorModel = generatorModel(bundle.getName(), args[2], args[3], model);
    Resource resource =
        resources.createResource(ecore.trimFileExtension().appendFileExtension("genmodel"));
    resource.getContents().add(generatorModel);
    Diagnostic problems = generatorModel.diagnose();
    if (problems.getSeverity() == Diagnostic.ERROR) {
      throw new IllegalStateException(problems.toString());
    }
    generatorModel.setCanGenerate(true);
    generatorModel.setValidateModel(true);
    Generator generator = new Generator();
    generator.setInput(generatorModel);
    Diagnostic result =
        generator.generate(
            generatorModel,
            GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
            new BasicMonitor.Printing(System.out));
    if (result.getSeverity() == Diagnostic.ERROR) {
      throw new IllegalStateException(result.toString());
    }
  }

  private static GenModel generatorModel(
      String bundle, String basePackage, String prefix, EPackage model) {
    GenModel generatorModel = GenModelFactory.eINSTANCE.createGenModel();
    generatorModel.initialize(List.of(model));
    generatorModel.setModelDirectory("/" + bundle + "/src-gen");
    generatorModel.setModelPluginID(""); // no plugin.xml of its own: ours registers the package
    generatorModel.setModelName(prefix);
    generatorModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
    generatorModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
    generatorModel.setBundleManifest(false);
    generatorModel.setUpdateClasspath(false);
    generatorModel.setOperationReflection(true);
    generatorModel.setSuppressGenModelAnnotations(true);
    var genPackage = generatorModel.getGenPackages().get(0);
    genPackage.setBasePackage(basePackage);
    genPackage.setPrefix(prefix);
    genPackage.setClassPackageSuffix("internal");
    genPackage.setDisposableProviderFactory(true);
    return generatorModel;
  }
}
