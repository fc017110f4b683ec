/**
 */
package org.glossator.study.model;

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
 * @see org.glossator.study.model.StudyFactory
 * @model kind="package"
 * @generated
 */
@SuppressWarnings("all")
public interface StudyPackage extends EPackage {
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
	String eNS_URI = "http://glossator.org/study/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "study";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StudyPackage eINSTANCE = org.glossator.study.model.internal.StudyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.glossator.study.model.internal.StudySettingsImpl <em>Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.internal.StudySettingsImpl
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getStudySettings()
	 * @generated
	 */
	int STUDY_SETTINGS = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS__LANGUAGE = 3;

	/**
	 * The feature id for the '<em><b>Annotators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS__ANNOTATORS = 4;

	/**
	 * The feature id for the '<em><b>Actors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS__ACTORS = 5;

	/**
	 * The feature id for the '<em><b>Engines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS__ENGINES = 6;

	/**
	 * The feature id for the '<em><b>Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS__SETS = 7;

	/**
	 * The number of structural features of the '<em>Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_SETTINGS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.internal.DocumentSetImpl <em>Document Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.internal.DocumentSetImpl
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getDocumentSet()
	 * @generated
	 */
	int DOCUMENT_SET = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__NAME = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__NOTE = 2;

	/**
	 * The feature id for the '<em><b>Blind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__BLIND = 3;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__DOCUMENTS = 4;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET__ASSIGNMENTS = 5;

	/**
	 * The number of structural features of the '<em>Document Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Document Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_SET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.internal.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.internal.AssignmentImpl
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 2;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ANNOTATOR = 0;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__DOCUMENTS = 1;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.internal.AnnotatorImpl <em>Annotator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.internal.AnnotatorImpl
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getAnnotator()
	 * @generated
	 */
	int ANNOTATOR = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__NAME = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__ROLE = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Annotator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Annotator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.internal.ActorImpl <em>Actor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.internal.ActorImpl
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getActor()
	 * @generated
	 */
	int ACTOR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__NAME = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__KIND = 2;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__ALIASES = 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__PARENT = 4;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__NOTES = 5;

	/**
	 * The feature id for the '<em><b>Memberships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR__MEMBERSHIPS = 6;

	/**
	 * The number of structural features of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Actor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.internal.MembershipImpl <em>Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.internal.MembershipImpl
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getMembership()
	 * @generated
	 */
	int MEMBERSHIP = 5;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ORGANISATION = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__ROLE = 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__FROM = 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP__TO = 3;

	/**
	 * The number of structural features of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBERSHIP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.internal.EngineSettingsImpl <em>Engine Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.internal.EngineSettingsImpl
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getEngineSettings()
	 * @generated
	 */
	int ENGINE_SETTINGS = 6;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_SETTINGS__ENGINE = 0;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_SETTINGS__ENABLED = 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_SETTINGS__PARAMETERS = 2;

	/**
	 * The number of structural features of the '<em>Engine Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_SETTINGS_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Engine Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_SETTINGS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.internal.EngineParameterImpl <em>Engine Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.internal.EngineParameterImpl
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getEngineParameter()
	 * @generated
	 */
	int ENGINE_PARAMETER = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_PARAMETER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_PARAMETER__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Engine Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_PARAMETER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Engine Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENGINE_PARAMETER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.AnnotatorRole <em>Annotator Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.AnnotatorRole
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getAnnotatorRole()
	 * @generated
	 */
	int ANNOTATOR_ROLE = 8;

	/**
	 * The meta object id for the '{@link org.glossator.study.model.ActorKind <em>Actor Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.glossator.study.model.ActorKind
	 * @see org.glossator.study.model.internal.StudyPackageImpl#getActorKind()
	 * @generated
	 */
	int ACTOR_KIND = 9;


	/**
	 * Returns the meta object for class '{@link org.glossator.study.model.StudySettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Settings</em>'.
	 * @see org.glossator.study.model.StudySettings
	 * @generated
	 */
	EClass getStudySettings();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.StudySettings#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.glossator.study.model.StudySettings#getFormatVersion()
	 * @see #getStudySettings()
	 * @generated
	 */
	EAttribute getStudySettings_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.StudySettings#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.glossator.study.model.StudySettings#getTitle()
	 * @see #getStudySettings()
	 * @generated
	 */
	EAttribute getStudySettings_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.StudySettings#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.glossator.study.model.StudySettings#getDescription()
	 * @see #getStudySettings()
	 * @generated
	 */
	EAttribute getStudySettings_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.StudySettings#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.glossator.study.model.StudySettings#getLanguage()
	 * @see #getStudySettings()
	 * @generated
	 */
	EAttribute getStudySettings_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.study.model.StudySettings#getAnnotators <em>Annotators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotators</em>'.
	 * @see org.glossator.study.model.StudySettings#getAnnotators()
	 * @see #getStudySettings()
	 * @generated
	 */
	EReference getStudySettings_Annotators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.study.model.StudySettings#getActors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actors</em>'.
	 * @see org.glossator.study.model.StudySettings#getActors()
	 * @see #getStudySettings()
	 * @generated
	 */
	EReference getStudySettings_Actors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.study.model.StudySettings#getEngines <em>Engines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Engines</em>'.
	 * @see org.glossator.study.model.StudySettings#getEngines()
	 * @see #getStudySettings()
	 * @generated
	 */
	EReference getStudySettings_Engines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.study.model.StudySettings#getSets <em>Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sets</em>'.
	 * @see org.glossator.study.model.StudySettings#getSets()
	 * @see #getStudySettings()
	 * @generated
	 */
	EReference getStudySettings_Sets();

	/**
	 * Returns the meta object for class '{@link org.glossator.study.model.DocumentSet <em>Document Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Set</em>'.
	 * @see org.glossator.study.model.DocumentSet
	 * @generated
	 */
	EClass getDocumentSet();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.DocumentSet#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.study.model.DocumentSet#getId()
	 * @see #getDocumentSet()
	 * @generated
	 */
	EAttribute getDocumentSet_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.DocumentSet#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.study.model.DocumentSet#getName()
	 * @see #getDocumentSet()
	 * @generated
	 */
	EAttribute getDocumentSet_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.DocumentSet#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.glossator.study.model.DocumentSet#getNote()
	 * @see #getDocumentSet()
	 * @generated
	 */
	EAttribute getDocumentSet_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.DocumentSet#isBlind <em>Blind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blind</em>'.
	 * @see org.glossator.study.model.DocumentSet#isBlind()
	 * @see #getDocumentSet()
	 * @generated
	 */
	EAttribute getDocumentSet_Blind();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.study.model.DocumentSet#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Documents</em>'.
	 * @see org.glossator.study.model.DocumentSet#getDocuments()
	 * @see #getDocumentSet()
	 * @generated
	 */
	EAttribute getDocumentSet_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.study.model.DocumentSet#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.glossator.study.model.DocumentSet#getAssignments()
	 * @see #getDocumentSet()
	 * @generated
	 */
	EReference getDocumentSet_Assignments();

	/**
	 * Returns the meta object for class '{@link org.glossator.study.model.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.glossator.study.model.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Assignment#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.glossator.study.model.Assignment#getAnnotator()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Annotator();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.study.model.Assignment#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Documents</em>'.
	 * @see org.glossator.study.model.Assignment#getDocuments()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Documents();

	/**
	 * Returns the meta object for class '{@link org.glossator.study.model.Annotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotator</em>'.
	 * @see org.glossator.study.model.Annotator
	 * @generated
	 */
	EClass getAnnotator();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Annotator#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.study.model.Annotator#getId()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Annotator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.study.model.Annotator#getName()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Annotator#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.glossator.study.model.Annotator#getRole()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Annotator#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.glossator.study.model.Annotator#getNote()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Note();

	/**
	 * Returns the meta object for class '{@link org.glossator.study.model.Actor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Actor</em>'.
	 * @see org.glossator.study.model.Actor
	 * @generated
	 */
	EClass getActor();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Actor#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.glossator.study.model.Actor#getId()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Actor#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.study.model.Actor#getName()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Actor#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.glossator.study.model.Actor#getKind()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.glossator.study.model.Actor#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.glossator.study.model.Actor#getAliases()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Actor#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.glossator.study.model.Actor#getParent()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Actor#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.glossator.study.model.Actor#getNotes()
	 * @see #getActor()
	 * @generated
	 */
	EAttribute getActor_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.study.model.Actor#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memberships</em>'.
	 * @see org.glossator.study.model.Actor#getMemberships()
	 * @see #getActor()
	 * @generated
	 */
	EReference getActor_Memberships();

	/**
	 * Returns the meta object for class '{@link org.glossator.study.model.Membership <em>Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Membership</em>'.
	 * @see org.glossator.study.model.Membership
	 * @generated
	 */
	EClass getMembership();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Membership#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.glossator.study.model.Membership#getOrganisation()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Membership#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.glossator.study.model.Membership#getRole()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Membership#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.glossator.study.model.Membership#getFrom()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_From();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.Membership#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.glossator.study.model.Membership#getTo()
	 * @see #getMembership()
	 * @generated
	 */
	EAttribute getMembership_To();

	/**
	 * Returns the meta object for class '{@link org.glossator.study.model.EngineSettings <em>Engine Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Engine Settings</em>'.
	 * @see org.glossator.study.model.EngineSettings
	 * @generated
	 */
	EClass getEngineSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.EngineSettings#getEngine <em>Engine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engine</em>'.
	 * @see org.glossator.study.model.EngineSettings#getEngine()
	 * @see #getEngineSettings()
	 * @generated
	 */
	EAttribute getEngineSettings_Engine();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.EngineSettings#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.glossator.study.model.EngineSettings#isEnabled()
	 * @see #getEngineSettings()
	 * @generated
	 */
	EAttribute getEngineSettings_Enabled();

	/**
	 * Returns the meta object for the containment reference list '{@link org.glossator.study.model.EngineSettings#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.glossator.study.model.EngineSettings#getParameters()
	 * @see #getEngineSettings()
	 * @generated
	 */
	EReference getEngineSettings_Parameters();

	/**
	 * Returns the meta object for class '{@link org.glossator.study.model.EngineParameter <em>Engine Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Engine Parameter</em>'.
	 * @see org.glossator.study.model.EngineParameter
	 * @generated
	 */
	EClass getEngineParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.EngineParameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.glossator.study.model.EngineParameter#getName()
	 * @see #getEngineParameter()
	 * @generated
	 */
	EAttribute getEngineParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.glossator.study.model.EngineParameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.glossator.study.model.EngineParameter#getValue()
	 * @see #getEngineParameter()
	 * @generated
	 */
	EAttribute getEngineParameter_Value();

	/**
	 * Returns the meta object for enum '{@link org.glossator.study.model.AnnotatorRole <em>Annotator Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotator Role</em>'.
	 * @see org.glossator.study.model.AnnotatorRole
	 * @generated
	 */
	EEnum getAnnotatorRole();

	/**
	 * Returns the meta object for enum '{@link org.glossator.study.model.ActorKind <em>Actor Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Actor Kind</em>'.
	 * @see org.glossator.study.model.ActorKind
	 * @generated
	 */
	EEnum getActorKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StudyFactory getStudyFactory();

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
		 * The meta object literal for the '{@link org.glossator.study.model.internal.StudySettingsImpl <em>Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.internal.StudySettingsImpl
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getStudySettings()
		 * @generated
		 */
		EClass STUDY_SETTINGS = eINSTANCE.getStudySettings();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_SETTINGS__FORMAT_VERSION = eINSTANCE.getStudySettings_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_SETTINGS__TITLE = eINSTANCE.getStudySettings_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_SETTINGS__DESCRIPTION = eINSTANCE.getStudySettings_Description();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_SETTINGS__LANGUAGE = eINSTANCE.getStudySettings_Language();

		/**
		 * The meta object literal for the '<em><b>Annotators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_SETTINGS__ANNOTATORS = eINSTANCE.getStudySettings_Annotators();

		/**
		 * The meta object literal for the '<em><b>Actors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_SETTINGS__ACTORS = eINSTANCE.getStudySettings_Actors();

		/**
		 * The meta object literal for the '<em><b>Engines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_SETTINGS__ENGINES = eINSTANCE.getStudySettings_Engines();

		/**
		 * The meta object literal for the '<em><b>Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_SETTINGS__SETS = eINSTANCE.getStudySettings_Sets();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.internal.DocumentSetImpl <em>Document Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.internal.DocumentSetImpl
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getDocumentSet()
		 * @generated
		 */
		EClass DOCUMENT_SET = eINSTANCE.getDocumentSet();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SET__ID = eINSTANCE.getDocumentSet_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SET__NAME = eINSTANCE.getDocumentSet_Name();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SET__NOTE = eINSTANCE.getDocumentSet_Note();

		/**
		 * The meta object literal for the '<em><b>Blind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SET__BLIND = eINSTANCE.getDocumentSet_Blind();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_SET__DOCUMENTS = eINSTANCE.getDocumentSet_Documents();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_SET__ASSIGNMENTS = eINSTANCE.getDocumentSet_Assignments();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.internal.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.internal.AssignmentImpl
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ANNOTATOR = eINSTANCE.getAssignment_Annotator();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__DOCUMENTS = eINSTANCE.getAssignment_Documents();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.internal.AnnotatorImpl <em>Annotator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.internal.AnnotatorImpl
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getAnnotator()
		 * @generated
		 */
		EClass ANNOTATOR = eINSTANCE.getAnnotator();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__ID = eINSTANCE.getAnnotator_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__NAME = eINSTANCE.getAnnotator_Name();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__ROLE = eINSTANCE.getAnnotator_Role();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__NOTE = eINSTANCE.getAnnotator_Note();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.internal.ActorImpl <em>Actor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.internal.ActorImpl
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getActor()
		 * @generated
		 */
		EClass ACTOR = eINSTANCE.getActor();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__ID = eINSTANCE.getActor_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__NAME = eINSTANCE.getActor_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__KIND = eINSTANCE.getActor_Kind();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__ALIASES = eINSTANCE.getActor_Aliases();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__PARENT = eINSTANCE.getActor_Parent();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTOR__NOTES = eINSTANCE.getActor_Notes();

		/**
		 * The meta object literal for the '<em><b>Memberships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTOR__MEMBERSHIPS = eINSTANCE.getActor_Memberships();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.internal.MembershipImpl <em>Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.internal.MembershipImpl
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getMembership()
		 * @generated
		 */
		EClass MEMBERSHIP = eINSTANCE.getMembership();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__ORGANISATION = eINSTANCE.getMembership_Organisation();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__ROLE = eINSTANCE.getMembership_Role();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__FROM = eINSTANCE.getMembership_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBERSHIP__TO = eINSTANCE.getMembership_To();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.internal.EngineSettingsImpl <em>Engine Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.internal.EngineSettingsImpl
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getEngineSettings()
		 * @generated
		 */
		EClass ENGINE_SETTINGS = eINSTANCE.getEngineSettings();

		/**
		 * The meta object literal for the '<em><b>Engine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGINE_SETTINGS__ENGINE = eINSTANCE.getEngineSettings_Engine();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGINE_SETTINGS__ENABLED = eINSTANCE.getEngineSettings_Enabled();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENGINE_SETTINGS__PARAMETERS = eINSTANCE.getEngineSettings_Parameters();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.internal.EngineParameterImpl <em>Engine Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.internal.EngineParameterImpl
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getEngineParameter()
		 * @generated
		 */
		EClass ENGINE_PARAMETER = eINSTANCE.getEngineParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGINE_PARAMETER__NAME = eINSTANCE.getEngineParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENGINE_PARAMETER__VALUE = eINSTANCE.getEngineParameter_Value();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.AnnotatorRole <em>Annotator Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.AnnotatorRole
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getAnnotatorRole()
		 * @generated
		 */
		EEnum ANNOTATOR_ROLE = eINSTANCE.getAnnotatorRole();

		/**
		 * The meta object literal for the '{@link org.glossator.study.model.ActorKind <em>Actor Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.glossator.study.model.ActorKind
		 * @see org.glossator.study.model.internal.StudyPackageImpl#getActorKind()
		 * @generated
		 */
		EEnum ACTOR_KIND = eINSTANCE.getActorKind();

	}

} //StudyPackage
