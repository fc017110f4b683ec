/**
 */
package org.glossator.codebook.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.glossator.codebook.model.CodebookFactory
 * @model kind="package"
 * @generated
 */
@SuppressWarnings("all")
public interface CodebookPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://glossator.org/codebook/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "codebook";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CodebookPackage eINSTANCE = org.glossator.codebook.model.internal.CodebookPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.internal.CodebookImpl <em>Codebook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.internal.CodebookImpl
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getCodebook()
	 * @generated
	 */
	int CODEBOOK = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__ID = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__NAME = 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__VERSION = 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__DESCRIPTION = 4;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__GUIDELINES = 5;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__LANGUAGE = 6;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__AUTHOR = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__SOURCE = 8;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__LICENCE = 9;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__LAYERS = 10;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__CHANGES = 11;

	/**
	 * The number of structural features of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.internal.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.internal.LayerImpl
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__KIND = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DESCRIPTION = 3;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__GUIDELINES = 4;

	/**
	 * The feature id for the '<em><b>Overlap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__OVERLAP = 5;

	/**
	 * The feature id for the '<em><b>Crosses Sentences</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__CROSSES_SENTENCES = 6;

	/**
	 * The feature id for the '<em><b>Snap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__SNAP = 7;

	/**
	 * The feature id for the '<em><b>Fixed Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__FIXED_UNIT = 8;

	/**
	 * The feature id for the '<em><b>Exhaustive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__EXHAUSTIVE = 9;

	/**
	 * The feature id for the '<em><b>Code Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__CODE_REQUIRED = 10;

	/**
	 * The feature id for the '<em><b>Source Layers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__SOURCE_LAYERS = 11;

	/**
	 * The feature id for the '<em><b>Target Layers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__TARGET_LAYERS = 12;

	/**
	 * The feature id for the '<em><b>Multiple</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__MULTIPLE = 13;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__CODES = 14;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ATTRIBUTES = 15;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = 16;

	/**
	 * The number of operations of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.internal.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.internal.CodeImpl
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Inclusion</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__INCLUSION = 3;

	/**
	 * The feature id for the '<em><b>Exclusion</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXCLUSION = 4;

	/**
	 * The feature id for the '<em><b>Cue Phrases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CUE_PHRASES = 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__COLOUR = 6;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__SHORTCUT = 7;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__RETIRED = 8;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXAMPLES = 9;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CHILDREN = 10;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.internal.AttributeImpl <em>Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.internal.AttributeImpl
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getAttribute()
	 * @generated
	 */
	int ATTRIBUTE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__KIND = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__DESCRIPTION = 3;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__REQUIRED = 4;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__DEFAULT_VALUE = 5;

	/**
	 * The feature id for the '<em><b>Only For Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__ONLY_FOR_CODES = 6;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__CHOICES = 7;

	/**
	 * The number of structural features of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.internal.ChoiceImpl <em>Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.internal.ChoiceImpl
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getChoice()
	 * @generated
	 */
	int CHOICE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__RETIRED = 3;

	/**
	 * The number of structural features of the '<em>Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.internal.ExampleImpl <em>Example</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.internal.ExampleImpl
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getExample()
	 * @generated
	 */
	int EXAMPLE = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Positive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__POSITIVE = 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__COMMENT = 2;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__DOCUMENT = 3;

	/**
	 * The feature id for the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__BEGIN = 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__END = 5;

	/**
	 * The number of structural features of the '<em>Example</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Example</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.internal.CodebookChangeImpl <em>Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.internal.CodebookChangeImpl
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getCodebookChange()
	 * @generated
	 */
	int CODEBOOK_CHANGE = 6;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Operation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__OPERATION = 1;

	/**
	 * The feature id for the '<em><b>Layer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__LAYER = 2;

	/**
	 * The feature id for the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__ELEMENT = 3;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__SUBJECT = 4;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__TARGET = 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__NOTE = 6;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__AUTHOR = 7;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE__DATE = 8;

	/**
	 * The number of structural features of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_CHANGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.LayerKind <em>Layer Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.LayerKind
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getLayerKind()
	 * @generated
	 */
	int LAYER_KIND = 7;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.AttributeKind <em>Attribute Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.AttributeKind
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getAttributeKind()
	 * @generated
	 */
	int ATTRIBUTE_KIND = 8;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.OverlapPolicy <em>Overlap Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.OverlapPolicy
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getOverlapPolicy()
	 * @generated
	 */
	int OVERLAP_POLICY = 9;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.SnapUnit <em>Snap Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.SnapUnit
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getSnapUnit()
	 * @generated
	 */
	int SNAP_UNIT = 10;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.FixedUnit <em>Fixed Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.FixedUnit
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getFixedUnit()
	 * @generated
	 */
	int FIXED_UNIT = 11;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.ChangeOperation <em>Change Operation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.ChangeOperation
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getChangeOperation()
	 * @generated
	 */
	int CHANGE_OPERATION = 12;

	/**
	 * The meta object id for the '{@link org.glossator.codebook.model.ElementKind <em>Element Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.codebook.model.ElementKind
	 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getElementKind()
	 * @generated
	 */
	int ELEMENT_KIND = 13;


	/**
	 * Returns the meta object for class '{@link org.glossator.codebook.model.Codebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook</em>'.
	 * @see org.glossator.codebook.model.Codebook
	 * @generated
	 */
	EClass getCodebook();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.glossator.codebook.model.Codebook#getFormatVersion()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.codebook.model.Codebook#getId()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.codebook.model.Codebook#getName()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.glossator.codebook.model.Codebook#getVersion()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.glossator.codebook.model.Codebook#getDescription()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getGuidelines <em>Guidelines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidelines</em>'.
	 * @see org.glossator.codebook.model.Codebook#getGuidelines()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Guidelines();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.glossator.codebook.model.Codebook#getLanguage()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.glossator.codebook.model.Codebook#getAuthor()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.glossator.codebook.model.Codebook#getSource()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Codebook#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.glossator.codebook.model.Codebook#getLicence()
	 * @see #getCodebook()
	 * @generated
	 */
	EAttribute getCodebook_Licence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.codebook.model.Codebook#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.glossator.codebook.model.Codebook#getLayers()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Layers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.codebook.model.Codebook#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.glossator.codebook.model.Codebook#getChanges()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Changes();

	/**
	 * Returns the meta object for class '{@link org.glossator.codebook.model.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.glossator.codebook.model.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.codebook.model.Layer#getId()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.codebook.model.Layer#getName()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.glossator.codebook.model.Layer#getKind()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.glossator.codebook.model.Layer#getDescription()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#getGuidelines <em>Guidelines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidelines</em>'.
	 * @see org.glossator.codebook.model.Layer#getGuidelines()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Guidelines();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#getOverlap <em>Overlap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overlap</em>'.
	 * @see org.glossator.codebook.model.Layer#getOverlap()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Overlap();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#isCrossesSentences <em>Crosses Sentences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crosses Sentences</em>'.
	 * @see org.glossator.codebook.model.Layer#isCrossesSentences()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_CrossesSentences();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#getSnap <em>Snap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snap</em>'.
	 * @see org.glossator.codebook.model.Layer#getSnap()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Snap();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#getFixedUnit <em>Fixed Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed Unit</em>'.
	 * @see org.glossator.codebook.model.Layer#getFixedUnit()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_FixedUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#isExhaustive <em>Exhaustive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exhaustive</em>'.
	 * @see org.glossator.codebook.model.Layer#isExhaustive()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Exhaustive();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#isCodeRequired <em>Code Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Required</em>'.
	 * @see org.glossator.codebook.model.Layer#isCodeRequired()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_CodeRequired();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.codebook.model.Layer#getSourceLayers <em>Source Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Source Layers</em>'.
	 * @see org.glossator.codebook.model.Layer#getSourceLayers()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_SourceLayers();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.codebook.model.Layer#getTargetLayers <em>Target Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Target Layers</em>'.
	 * @see org.glossator.codebook.model.Layer#getTargetLayers()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_TargetLayers();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Layer#isMultiple <em>Multiple</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiple</em>'.
	 * @see org.glossator.codebook.model.Layer#isMultiple()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Multiple();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.codebook.model.Layer#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.glossator.codebook.model.Layer#getCodes()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.codebook.model.Layer#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.glossator.codebook.model.Layer#getAttributes()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Attributes();

	/**
	 * Returns the meta object for class '{@link org.glossator.codebook.model.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.glossator.codebook.model.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Code#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.codebook.model.Code#getId()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Code#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.codebook.model.Code#getName()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Code#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.glossator.codebook.model.Code#getDefinition()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Definition();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.codebook.model.Code#getInclusion <em>Inclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Inclusion</em>'.
	 * @see org.glossator.codebook.model.Code#getInclusion()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Inclusion();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.codebook.model.Code#getExclusion <em>Exclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Exclusion</em>'.
	 * @see org.glossator.codebook.model.Code#getExclusion()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Exclusion();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.codebook.model.Code#getCuePhrases <em>Cue Phrases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cue Phrases</em>'.
	 * @see org.glossator.codebook.model.Code#getCuePhrases()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_CuePhrases();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Code#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.glossator.codebook.model.Code#getColour()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Code#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.glossator.codebook.model.Code#getShortcut()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Shortcut();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Code#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.glossator.codebook.model.Code#isRetired()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Retired();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.codebook.model.Code#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Examples</em>'.
	 * @see org.glossator.codebook.model.Code#getExamples()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Examples();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.codebook.model.Code#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.glossator.codebook.model.Code#getChildren()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Children();

	/**
	 * Returns the meta object for class '{@link org.glossator.codebook.model.Attribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute</em>'.
	 * @see org.glossator.codebook.model.Attribute
	 * @generated
	 */
	EClass getAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Attribute#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.codebook.model.Attribute#getId()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Attribute#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.codebook.model.Attribute#getName()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Attribute#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.glossator.codebook.model.Attribute#getKind()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Attribute#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.glossator.codebook.model.Attribute#getDescription()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Attribute#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.glossator.codebook.model.Attribute#isRequired()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Attribute#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.glossator.codebook.model.Attribute#getDefaultValue()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_DefaultValue();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.codebook.model.Attribute#getOnlyForCodes <em>Only For Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Only For Codes</em>'.
	 * @see org.glossator.codebook.model.Attribute#getOnlyForCodes()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_OnlyForCodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.codebook.model.Attribute#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.glossator.codebook.model.Attribute#getChoices()
	 * @see #getAttribute()
	 * @generated
	 */
	EReference getAttribute_Choices();

	/**
	 * Returns the meta object for class '{@link org.glossator.codebook.model.Choice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Choice</em>'.
	 * @see org.glossator.codebook.model.Choice
	 * @generated
	 */
	EClass getChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Choice#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.codebook.model.Choice#getId()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Choice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.codebook.model.Choice#getName()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Choice#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.glossator.codebook.model.Choice#getDescription()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Choice#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.glossator.codebook.model.Choice#isRetired()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Retired();

	/**
	 * Returns the meta object for class '{@link org.glossator.codebook.model.Example <em>Example</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Example</em>'.
	 * @see org.glossator.codebook.model.Example
	 * @generated
	 */
	EClass getExample();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Example#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.glossator.codebook.model.Example#getText()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Example#isPositive <em>Positive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Positive</em>'.
	 * @see org.glossator.codebook.model.Example#isPositive()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_Positive();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Example#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.glossator.codebook.model.Example#getComment()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Example#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.glossator.codebook.model.Example#getDocument()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Example#getBegin <em>Begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begin</em>'.
	 * @see org.glossator.codebook.model.Example#getBegin()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_Begin();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.Example#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.glossator.codebook.model.Example#getEnd()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_End();

	/**
	 * Returns the meta object for class '{@link org.glossator.codebook.model.CodebookChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change</em>'.
	 * @see org.glossator.codebook.model.CodebookChange
	 * @generated
	 */
	EClass getCodebookChange();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.CodebookChange#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getVersion()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.CodebookChange#getOperation <em>Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operation</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getOperation()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Operation();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.CodebookChange#getLayer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layer</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getLayer()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Layer();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.CodebookChange#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Element</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getElement()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.CodebookChange#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getSubject()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Subject();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.codebook.model.CodebookChange#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Target</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getTarget()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.CodebookChange#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getNote()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.CodebookChange#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getAuthor()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.codebook.model.CodebookChange#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.glossator.codebook.model.CodebookChange#getDate()
	 * @see #getCodebookChange()
	 * @generated
	 */
	EAttribute getCodebookChange_Date();

	/**
	 * Returns the meta object for enum '{@link org.glossator.codebook.model.LayerKind <em>Layer Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Layer Kind</em>'.
	 * @see org.glossator.codebook.model.LayerKind
	 * @generated
	 */
	EEnum getLayerKind();

	/**
	 * Returns the meta object for enum '{@link org.glossator.codebook.model.AttributeKind <em>Attribute Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attribute Kind</em>'.
	 * @see org.glossator.codebook.model.AttributeKind
	 * @generated
	 */
	EEnum getAttributeKind();

	/**
	 * Returns the meta object for enum '{@link org.glossator.codebook.model.OverlapPolicy <em>Overlap Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Overlap Policy</em>'.
	 * @see org.glossator.codebook.model.OverlapPolicy
	 * @generated
	 */
	EEnum getOverlapPolicy();

	/**
	 * Returns the meta object for enum '{@link org.glossator.codebook.model.SnapUnit <em>Snap Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Snap Unit</em>'.
	 * @see org.glossator.codebook.model.SnapUnit
	 * @generated
	 */
	EEnum getSnapUnit();

	/**
	 * Returns the meta object for enum '{@link org.glossator.codebook.model.FixedUnit <em>Fixed Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fixed Unit</em>'.
	 * @see org.glossator.codebook.model.FixedUnit
	 * @generated
	 */
	EEnum getFixedUnit();

	/**
	 * Returns the meta object for enum '{@link org.glossator.codebook.model.ChangeOperation <em>Change Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Operation</em>'.
	 * @see org.glossator.codebook.model.ChangeOperation
	 * @generated
	 */
	EEnum getChangeOperation();

	/**
	 * Returns the meta object for enum '{@link org.glossator.codebook.model.ElementKind <em>Element Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Element Kind</em>'.
	 * @see org.glossator.codebook.model.ElementKind
	 * @generated
	 */
	EEnum getElementKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CodebookFactory getCodebookFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.internal.CodebookImpl <em>Codebook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.internal.CodebookImpl
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getCodebook()
		 * @generated
		 */
		EClass CODEBOOK = eINSTANCE.getCodebook();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__FORMAT_VERSION = eINSTANCE.getCodebook_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__ID = eINSTANCE.getCodebook_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__NAME = eINSTANCE.getCodebook_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__VERSION = eINSTANCE.getCodebook_Version();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__DESCRIPTION = eINSTANCE.getCodebook_Description();

		/**
		 * The meta object literal for the '<em><b>Guidelines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__GUIDELINES = eINSTANCE.getCodebook_Guidelines();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__LANGUAGE = eINSTANCE.getCodebook_Language();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__AUTHOR = eINSTANCE.getCodebook_Author();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__SOURCE = eINSTANCE.getCodebook_Source();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK__LICENCE = eINSTANCE.getCodebook_Licence();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__LAYERS = eINSTANCE.getCodebook_Layers();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__CHANGES = eINSTANCE.getCodebook_Changes();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.internal.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.internal.LayerImpl
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__ID = eINSTANCE.getLayer_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__NAME = eINSTANCE.getLayer_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__KIND = eINSTANCE.getLayer_Kind();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__DESCRIPTION = eINSTANCE.getLayer_Description();

		/**
		 * The meta object literal for the '<em><b>Guidelines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__GUIDELINES = eINSTANCE.getLayer_Guidelines();

		/**
		 * The meta object literal for the '<em><b>Overlap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__OVERLAP = eINSTANCE.getLayer_Overlap();

		/**
		 * The meta object literal for the '<em><b>Crosses Sentences</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__CROSSES_SENTENCES = eINSTANCE.getLayer_CrossesSentences();

		/**
		 * The meta object literal for the '<em><b>Snap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__SNAP = eINSTANCE.getLayer_Snap();

		/**
		 * The meta object literal for the '<em><b>Fixed Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__FIXED_UNIT = eINSTANCE.getLayer_FixedUnit();

		/**
		 * The meta object literal for the '<em><b>Exhaustive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__EXHAUSTIVE = eINSTANCE.getLayer_Exhaustive();

		/**
		 * The meta object literal for the '<em><b>Code Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__CODE_REQUIRED = eINSTANCE.getLayer_CodeRequired();

		/**
		 * The meta object literal for the '<em><b>Source Layers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__SOURCE_LAYERS = eINSTANCE.getLayer_SourceLayers();

		/**
		 * The meta object literal for the '<em><b>Target Layers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__TARGET_LAYERS = eINSTANCE.getLayer_TargetLayers();

		/**
		 * The meta object literal for the '<em><b>Multiple</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__MULTIPLE = eINSTANCE.getLayer_Multiple();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__CODES = eINSTANCE.getLayer_Codes();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__ATTRIBUTES = eINSTANCE.getLayer_Attributes();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.internal.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.internal.CodeImpl
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__ID = eINSTANCE.getCode_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__NAME = eINSTANCE.getCode_Name();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__DEFINITION = eINSTANCE.getCode_Definition();

		/**
		 * The meta object literal for the '<em><b>Inclusion</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__INCLUSION = eINSTANCE.getCode_Inclusion();

		/**
		 * The meta object literal for the '<em><b>Exclusion</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__EXCLUSION = eINSTANCE.getCode_Exclusion();

		/**
		 * The meta object literal for the '<em><b>Cue Phrases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__CUE_PHRASES = eINSTANCE.getCode_CuePhrases();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__COLOUR = eINSTANCE.getCode_Colour();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__SHORTCUT = eINSTANCE.getCode_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__RETIRED = eINSTANCE.getCode_Retired();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__EXAMPLES = eINSTANCE.getCode_Examples();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CHILDREN = eINSTANCE.getCode_Children();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.internal.AttributeImpl <em>Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.internal.AttributeImpl
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getAttribute()
		 * @generated
		 */
		EClass ATTRIBUTE = eINSTANCE.getAttribute();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__ID = eINSTANCE.getAttribute_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__NAME = eINSTANCE.getAttribute_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__KIND = eINSTANCE.getAttribute_Kind();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__DESCRIPTION = eINSTANCE.getAttribute_Description();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__REQUIRED = eINSTANCE.getAttribute_Required();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getAttribute_DefaultValue();

		/**
		 * The meta object literal for the '<em><b>Only For Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE__ONLY_FOR_CODES = eINSTANCE.getAttribute_OnlyForCodes();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE__CHOICES = eINSTANCE.getAttribute_Choices();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.internal.ChoiceImpl <em>Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.internal.ChoiceImpl
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getChoice()
		 * @generated
		 */
		EClass CHOICE = eINSTANCE.getChoice();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__ID = eINSTANCE.getChoice_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__NAME = eINSTANCE.getChoice_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__DESCRIPTION = eINSTANCE.getChoice_Description();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__RETIRED = eINSTANCE.getChoice_Retired();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.internal.ExampleImpl <em>Example</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.internal.ExampleImpl
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getExample()
		 * @generated
		 */
		EClass EXAMPLE = eINSTANCE.getExample();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE__TEXT = eINSTANCE.getExample_Text();

		/**
		 * The meta object literal for the '<em><b>Positive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE__POSITIVE = eINSTANCE.getExample_Positive();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE__COMMENT = eINSTANCE.getExample_Comment();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE__DOCUMENT = eINSTANCE.getExample_Document();

		/**
		 * The meta object literal for the '<em><b>Begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE__BEGIN = eINSTANCE.getExample_Begin();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE__END = eINSTANCE.getExample_End();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.internal.CodebookChangeImpl <em>Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.internal.CodebookChangeImpl
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getCodebookChange()
		 * @generated
		 */
		EClass CODEBOOK_CHANGE = eINSTANCE.getCodebookChange();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__VERSION = eINSTANCE.getCodebookChange_Version();

		/**
		 * The meta object literal for the '<em><b>Operation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__OPERATION = eINSTANCE.getCodebookChange_Operation();

		/**
		 * The meta object literal for the '<em><b>Layer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__LAYER = eINSTANCE.getCodebookChange_Layer();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__ELEMENT = eINSTANCE.getCodebookChange_Element();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__SUBJECT = eINSTANCE.getCodebookChange_Subject();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__TARGET = eINSTANCE.getCodebookChange_Target();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__NOTE = eINSTANCE.getCodebookChange_Note();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__AUTHOR = eINSTANCE.getCodebookChange_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODEBOOK_CHANGE__DATE = eINSTANCE.getCodebookChange_Date();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.LayerKind <em>Layer Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.LayerKind
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getLayerKind()
		 * @generated
		 */
		EEnum LAYER_KIND = eINSTANCE.getLayerKind();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.AttributeKind <em>Attribute Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.AttributeKind
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getAttributeKind()
		 * @generated
		 */
		EEnum ATTRIBUTE_KIND = eINSTANCE.getAttributeKind();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.OverlapPolicy <em>Overlap Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.OverlapPolicy
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getOverlapPolicy()
		 * @generated
		 */
		EEnum OVERLAP_POLICY = eINSTANCE.getOverlapPolicy();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.SnapUnit <em>Snap Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.SnapUnit
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getSnapUnit()
		 * @generated
		 */
		EEnum SNAP_UNIT = eINSTANCE.getSnapUnit();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.FixedUnit <em>Fixed Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.FixedUnit
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getFixedUnit()
		 * @generated
		 */
		EEnum FIXED_UNIT = eINSTANCE.getFixedUnit();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.ChangeOperation <em>Change Operation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.ChangeOperation
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getChangeOperation()
		 * @generated
		 */
		EEnum CHANGE_OPERATION = eINSTANCE.getChangeOperation();

		/**
		 * The meta object literal for the '{@link org.glossator.codebook.model.ElementKind <em>Element Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.codebook.model.ElementKind
		 * @see org.glossator.codebook.model.internal.CodebookPackageImpl#getElementKind()
		 * @generated
		 */
		EEnum ELEMENT_KIND = eINSTANCE.getElementKind();

	}

} //CodebookPackage
