/**
 */
package org.glossator.study.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named set of documents and who is to code which of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.study.model.DocumentSet#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.study.model.DocumentSet#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.study.model.DocumentSet#getNote <em>Note</em>}</li>
 *   <li>{@link org.glossator.study.model.DocumentSet#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.glossator.study.model.DocumentSet#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.glossator.study.model.DocumentSet#getAssignments <em>Assignments</em>}</li>
 * </ul>
 *
 * @see org.glossator.study.model.StudyPackage#getDocumentSet()
 * @model
 * @generated
 */
@SuppressWarnings("all")
public interface DocumentSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, unique in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.study.model.StudyPackage#getDocumentSet_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.DocumentSet#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.glossator.study.model.StudyPackage#getDocumentSet_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.DocumentSet#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.glossator.study.model.StudyPackage#getDocumentSet_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.DocumentSet#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Blind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether coders see neither suggestions nor what others coded in these documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blind</em>' attribute.
	 * @see #setBlind(boolean)
	 * @see org.glossator.study.model.StudyPackage#getDocumentSet_Blind()
	 * @model
	 * @generated
	 */
	boolean isBlind();

	/**
	 * Sets the value of the '{@link org.glossator.study.model.DocumentSet#isBlind <em>Blind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blind</em>' attribute.
	 * @see #isBlind()
	 * @generated
	 */
	void setBlind(boolean value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths of the documents, ordered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' attribute list.
	 * @see org.glossator.study.model.StudyPackage#getDocumentSet_Documents()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDocuments();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.study.model.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.glossator.study.model.StudyPackage#getDocumentSet_Assignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getAssignments();

} // DocumentSet
