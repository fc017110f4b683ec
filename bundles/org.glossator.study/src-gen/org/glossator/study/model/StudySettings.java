/**
 */
package org.glossator.study.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a study.glossator file holds: settings and the actor register.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.study.model.StudySettings#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.glossator.study.model.StudySettings#getTitle <em>Title</em>}</li>
 *   <li>{@link org.glossator.study.model.StudySettings#getDescription <em>Description</em>}</li>
 *   <li>{@link org.glossator.study.model.StudySettings#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.glossator.study.model.StudySettings#getAnnotators <em>Annotators</em>}</li>
 *   <li>{@link org.glossator.study.model.StudySettings#getActors <em>Actors</em>}</li>
 *   <li>{@link org.glossator.study.model.StudySettings#getEngines <em>Engines</em>}</li>
 *   <li>{@link org.glossator.study.model.StudySettings#getSets <em>Sets</em>}</li>
 * </ul>
 *
 * @see org.glossator.study.model.StudyPackage#getStudySettings()
 * @model
 * @generated
 */
@SuppressWarnings("all")
public interface StudySettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the study format; a reader refuses a newer one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.glossator.study.model.StudyPackage#getStudySettings_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.StudySettings#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.glossator.study.model.StudyPackage#getStudySettings_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.StudySettings#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.glossator.study.model.StudyPackage#getStudySettings_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.StudySettings#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.glossator.study.model.StudyPackage#getStudySettings_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.StudySettings#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Annotators</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.study.model.Annotator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Annotators</em>' containment reference list.
	 * @see org.glossator.study.model.StudyPackage#getStudySettings_Annotators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotator> getAnnotators();

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.study.model.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The register of people and organisations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' containment reference list.
	 * @see org.glossator.study.model.StudyPackage#getStudySettings_Actors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Actor> getActors();

	/**
	 * Returns the value of the '<em><b>Engines</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.study.model.EngineSettings}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Engines</em>' containment reference list.
	 * @see org.glossator.study.model.StudyPackage#getStudySettings_Engines()
	 * @model containment="true"
	 * @generated
	 */
	EList<EngineSettings> getEngines();

	/**
	 * Returns the value of the '<em><b>Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.study.model.DocumentSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named sets of documents: a pilot, the rounds, the gold standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' containment reference list.
	 * @see org.glossator.study.model.StudyPackage#getStudySettings_Sets()
	 * @model containment="true"
	 * @generated
	 */
	EList<DocumentSet> getSets();

} // StudySettings
